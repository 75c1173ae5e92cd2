import type { EntryDraft } from '../../../src/desk/desk.ts';
import type { EntriesById } from '../../../src/edition/entries-at.ts';
import { statement } from '../../support/gazette.ts';

const GAZETTE = [{ source: 'gazette' }];
const CODES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'];
const DATES = ['2025-12', '2026-02-03', '2026-03', '2026-05-06', '2026-06', '2026-09-30'];

/** Drafts of a change set made at random from the record of `editionFolders` as it is now; some of them it would not take. */
export function randomChanges(
  record: EntriesById,
  random: (bound: number) => number,
): readonly EntryDraft[] {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const place = () => `Participation:pact/${pick(CODES)}`;
  const act = (kind: string) => ({ kind, date: pick(DATES), citations: GAZETTE });
  const roles = [{ role: pick(['PRINCIPAL', 'BROKER']), citations: GAZETTE }];
  const makers: readonly (() => EntryDraft)[] = [
    () =>
      of('Body:the-gazette', (body) => ({ ...body, names: { en: 'The Gazette', fr: words() } })),
    () => of('Leader:envoy', (leader) => ({ ...leader, note: words() })),
    () => of('Accord:pact', (pact) => ({ ...pact, description: words() })),
    () =>
      of('Accord:pact', (pact) => ({ ...pact, acts: [act(pick(['TERMINATED', 'SUSPENDED']))] })),
    () => of('Accord:pact', ({ acts: _, ...pact }) => pact),
    () => of(place(), (one) => withAct(one, act(pick(['DECLINED', 'ANNOUNCED', 'SIGNED'])))),
    () => of(place(), (one) => withAct(one, act('SIGNED'))),
    () => of(place(), (one) => ({ country: one.country, roles })),
    () => of(place(), () => null),
    () => of(`Country:${pick(CODES)}`, (one) => ({ ...one, names: { en: words() } })),
    () => of(`Country:${pick(CODES)}`, () => null),
    () => of(`Statement:left-${random(5)}`, () => said()),
    () => of(`Statement:left-${random(5)}`, () => null),
    () => of(`Source:gazette-${random(5)}`, (source) => ({ ...source, title: words() })),
    () => of(`Source:gazette-${random(5)}`, () => null),
  ];
  const drafts = Array.from({ length: 1 + random(3) }, () => pick(makers)());
  return [...new Map(drafts.map((one) => [`${one.type}:${one.key}`, one])).values()];

  function words(): string {
    return `Words ${random(1_000_000)}`;
  }

  function said(): Draft {
    return statement('left', { exact: pick(['he said', 'We will sign', 'and left']) });
  }

  /** A draft made from an entry, or from a new one where the record does not have it. */
  function of(id: string, change: (draft: Draft) => Draft | null): EntryDraft {
    const at = id.indexOf(':');
    const [type, key] = [id.slice(0, at) as EntryDraft['type'], id.slice(at + 1)];
    const now = record.get(id);
    const before: Draft = Object(now?.draft ?? newDraft(type, key));
    const draft = change(before);
    return {
      type,
      key,
      base: now?.digest ?? null,
      draft: draft && { ...draft, ...named(type, key) },
    };
  }

  function newDraft(type: string, key: string): Draft {
    if (type === 'Country') return { kind: 'UN_MEMBER', names: { en: `Land ${key}` } };
    if (type === 'Participation') return { country: key.slice(-3), roles };
    if (type !== 'Source') return {};
    return {
      title: 'Talks',
      publisher: 'the-gazette',
      published: '2026-01-02',
      language: 'en',
      kind: 'NEWS',
    };
  }
}

interface Draft {
  readonly [field: string]: unknown;
}

function withAct(place: Draft, act: object): Draft {
  return { ...place, acts: [...(Array.isArray(place.acts) ? place.acts : []), act].slice(-3) };
}

function named(type: string, key: string): object {
  if (type === 'Participation') return {};
  return type === 'Country' ? { code: key } : { slug: key };
}
