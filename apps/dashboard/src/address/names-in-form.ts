import { noDetails, QueryFailed, type Refusal } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import type { Language } from '../messages/languages.ts';

/** The parameters that fields for names send, with the records that these are names of. */
const RECORDS = {
  leader: 'leaders',
  body: 'bodies',
  country: 'countries',
  speakerCountry: 'countries',
} as const;

type NameParameter = keyof typeof RECORDS;

/** What is written like a slug or a code was meant as one. */
const LIKE_A_KEY = /^[a-z\d]+(?:-[a-z\d]+)+$|^[a-z\d]{2,3}$/i;

/** How many of the records that a name may mean are shown. */
const SHOWN = 5;

/** What names in an address stand for. */
export interface ReadNames {
  /** The key that each parameter means. */
  readonly renamed: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly key: string;
  }[];
  /** The parameters with the name of several records, or of none. */
  readonly refused: readonly Refusal[];
}

/**
 * Reads the values that the register refused as keys as names, which is what a reader types into a field. A name means the one record
 * that bears it, or else the one that it names in part. Null where the register refused something else.
 */
export async function namesIn(
  error: unknown,
  search: URLSearchParams,
  ask: Ask,
  language: Language,
): Promise<ReadNames | null> {
  const { refused = noDetails.refused } = error instanceof QueryFailed ? error : {};
  const asked = refused.flatMap((one) => {
    const { parameter, value } = one;
    const isGiven = parameter !== null && search.get(parameter)?.trim() === value;
    const mayBeName = isGiven && !LIKE_A_KEY.test(value) && isNamed(parameter);
    return mayBeName ? [{ ...one, parameter, value }] : [];
  });
  if (asked.length === 0 || asked.length < refused.length) return null;
  const read = await Promise.all(
    asked.map(async (one) => ({ ...one, keys: await keysOf(one.value, one.parameter) })),
  );
  return {
    renamed: read.flatMap(({ parameter, value, keys: [key, ...others] }) =>
      key !== undefined && others.length === 0 ? [{ parameter, value, key }] : [],
    ),
    refused: read.flatMap(({ keys, near, ...one }) =>
      keys.length === 1 ? [] : [{ ...one, near: keys.length > 0 ? keys.slice(0, SHOWN) : near }],
    ),
  };

  async function keysOf(name: string, parameter: NameParameter): Promise<string[]> {
    const nodes = await entriesNamed(ask, language, name, parameter).catch(() => []);
    const bearers = nodes.filter((node) => node.name === name);
    return (bearers.length > 0 ? bearers : nodes).map(({ key }) => key);
  }
}

/** The records with names of which a text is a part, as far as a page holds them. */
export async function entriesNamed(
  ask: Ask,
  language: Language,
  name: string,
  parameter: NameParameter,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  const records = RECORDS[parameter];
  const answer = await ask('NamedEntries', {
    language,
    name,
    leaders: records === 'leaders',
    bodies: records === 'bodies',
    countries: records === 'countries',
  });
  return answer[records]?.nodes ?? [];
}

/** Whether a parameter takes names. */
export function isNamed(parameter: string): parameter is NameParameter {
  return Object.hasOwn(RECORDS, parameter);
}
