import { data, redirect } from 'react-router';
import { noDetails, type Refusal } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import { type Language, languages } from '../messages/languages.ts';

/** What an address names on record. */
export interface Named {
  /** The parameter that names it; null where the path does. */
  readonly parameter: string | null;
  /** The condition by which statements that concern it are asked for: what is spelt nearly so is told by that. */
  readonly as: 'accord' | 'body' | 'country' | 'leader' | 'source' | 'statement';
  readonly given: string;
  /** Its key on record; null where nothing goes by what is given. */
  readonly key: string | null;
}

/** Where it is named. */
interface Place {
  readonly language: Language;
  /** The path, with the language that stands before it. */
  readonly path: string;
  readonly search: URLSearchParams;
}

/**
 * Throws what the router tells where an address names what is not on record, with what is spelt nearly so; where it names something
 * otherwise than the register does, a redirection to its one address.
 */
export async function requireOnRecord(
  named: readonly Named[],
  ask: Ask,
  address: Place,
): Promise<void> {
  const missing = named.filter(({ key }) => key === null);
  if (missing.length > 0) {
    const refused = await Promise.all(missing.map((one) => refusalOf(one, ask)));
    const isPath = missing.some(({ parameter }) => parameter === null);
    throw data({ ...noDetails, refused }, { status: isPath ? 404 : 400 });
  }
  const renamed = named.filter(({ given, key }) => given !== key);
  if (renamed.length > 0) throw redirectTo(renamed, address);
}

/** The redirection to the one address of what an address says otherwise than the register does. */
export function redirectTo(
  renamed: readonly Pick<Named, 'parameter' | 'given' | 'key'>[],
  address: Place,
): Response {
  return redirect(addressOf(renamed, address), 308);
}

async function refusalOf({ parameter, as, given }: Named, ask: Ask): Promise<Refusal> {
  const near = as === 'statement' || given === '' ? [] : await nearTo(as, given, ask);
  return { parameter, value: given, near };
}

/** What is refused as a condition comes with what may have been meant. */
async function nearTo(as: string, given: string, ask: Ask): Promise<readonly string[]> {
  try {
    await ask('SimilarKeys', { filter: { [as]: given } });
    return [];
  } catch (error) {
    const { refused = noDetails.refused } = Object(error) as Partial<typeof noDetails>;
    return refused.flatMap(({ near }) => near);
  }
}

function addressOf(
  renamed: readonly Pick<Named, 'parameter' | 'given' | 'key'>[],
  { path, search, language }: Place,
): string {
  const query = new URLSearchParams(search);
  let parts = path.slice(languages[language].prefix.length).split('/');
  for (const { parameter, given, key } of renamed) {
    if (parameter !== null) query.set(parameter, key ?? given);
    else parts = parts.map((part) => (decodeURIComponent(part) === given ? (key ?? part) : part));
  }
  return `${parts.join('/')}${query.size > 0 ? `?${query}` : ''}`;
}
