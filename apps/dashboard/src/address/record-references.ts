import { data, redirect } from 'react-router';
import { noDetails, type Refusal } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import { type Language, languages } from '../messages/languages.ts';

/** A record that an address refers to. */
export interface RecordReference {
  /** The parameter that refers to it; null if the path does. */
  readonly parameter: string | null;
  /** The condition of a statement filter for records of its type; the error for an unknown value lists similar keys. */
  readonly condition: 'accord' | 'body' | 'country' | 'leader' | 'source' | 'statement';
  readonly value: string;
  /** Its key on record; null if there is no such record. */
  readonly key: string | null;
}

/** The address that refers to it. */
interface PageAddress {
  readonly language: Language;
  /** The path, with the language that stands before it. */
  readonly path: string;
  readonly search: URLSearchParams;
}

/**
 * Throws a response with similar keys where a URL refers to something that is not on record (404 for the path, 400 for a parameter), and
 * a redirect to the canonical URL where it has another spelling than the register.
 */
export async function requireOnRecord(
  references: readonly RecordReference[],
  ask: Ask,
  address: PageAddress,
): Promise<void> {
  const missing = references.filter(({ key }) => key === null);
  if (missing.length > 0) {
    const refused = await Promise.all(missing.map((one) => refusalOf(one, ask)));
    const isPath = missing.some(({ parameter }) => parameter === null);
    throw data({ ...noDetails, refused }, { status: isPath ? 404 : 400 });
  }
  const renamed = references.filter(({ value, key }) => value !== key);
  if (renamed.length > 0) throw redirectTo(renamed, address);
}

/** The redirect to the canonical address, with the keys that the register has. */
export function redirectTo(
  renamed: readonly Pick<RecordReference, 'parameter' | 'value' | 'key'>[],
  address: PageAddress,
): Response {
  return redirect(addressOf(renamed, address), 308);
}

async function refusalOf(
  { parameter, condition, value }: RecordReference,
  ask: Ask,
): Promise<Refusal> {
  const near =
    condition === 'statement' || value === '' ? [] : await similarKeys(condition, value, ask);
  return { parameter, value, near };
}

/** Keys that are spelt similarly: the error of a filter with an unknown value lists them. */
async function similarKeys(condition: string, value: string, ask: Ask): Promise<readonly string[]> {
  try {
    await ask('SimilarKeys', { filter: { [condition]: value } });
    return [];
  } catch (error) {
    const { refused = noDetails.refused } = Object(error) as Partial<typeof noDetails>;
    return refused.flatMap(({ near }) => near);
  }
}

function addressOf(
  renamed: readonly Pick<RecordReference, 'parameter' | 'value' | 'key'>[],
  { path, search, language }: PageAddress,
): string {
  const query = new URLSearchParams(search);
  let parts = path.slice(languages[language].prefix.length).split('/');
  for (const { parameter, value, key } of renamed) {
    if (parameter !== null) query.set(parameter, key ?? value);
    else parts = parts.map((part) => (decodeURIComponent(part) === value ? (key ?? part) : part));
  }
  return `${parts.join('/') || '/'}${query.size > 0 ? `?${query}` : ''}`;
}
