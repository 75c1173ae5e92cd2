import { ActKind } from '@signatory/schema';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { Refused, RefusedDrafts } from '../../src/errors.ts';
import type { Register } from '../../src/register.ts';
import { accord } from './gazette.ts';

type Acts = NonNullable<AccordDraft['acts']>;
type ActTold = Omit<Acts[number], 'citations'>;

const citations = [{ source: 'gazette' }];

export function cited(acts: readonly ActTold[]): Acts {
  return acts.map((act) => ({ ...act, citations }));
}

/** An act told in short: `SIGNED 2020`; a star marks it contested. */
function act(told: string): ActTold {
  const [kind = '', date] = told.replace('*', '').split(' ');
  const found = Object.values(ActKind).find((one) => one === kind);
  if (!found) throw new Error(`${kind} is no kind of act`);
  return { kind: found, ...(date && { date }), ...(told.startsWith('*') && { contested: true }) };
}

/** Acts of an accord as a whole, and of countries in it, told in short. */
export function pact(
  whole: readonly string[],
  own: Readonly<Record<string, readonly string[]>> = {},
): Partial<AccordDraft> {
  const participations = Object.entries(own).map(([country, acts]) => ({
    country,
    acts: cited(acts.map(act)),
  }));
  return {
    ...(whole.length > 0 && { acts: cited(whole.map(act)) }),
    ...(participations.length > 0 && { participations }),
  };
}

/** What the import refuses of an accord, in the order in which it was found. Nothing is written. */
export async function faultsOf(
  register: Register,
  draft: Partial<AccordDraft>,
): Promise<readonly Refused[]> {
  const drafts = [...(await register.drafts())].flatMap(([type, values]) =>
    values.map((value) => ({ type, value })),
  );
  const value = { ...accord, slug: 'tried', ...draft };
  const entries = [...drafts, { type: 'Accord' as const, value }].map((entry) => ({
    ...entry,
    located: (fault: Refused) => fault,
  }));
  const known = new Refused('nothing is to be written', 'none');
  return register.mirror(entries, 'test', [known]).then(
    () => [],
    (error) => (error instanceof RefusedDrafts ? error.faults.slice(1) : Promise.reject(error)),
  );
}
