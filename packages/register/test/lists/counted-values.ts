import type { Statement, StatementField } from '../../src/register.ts';
import type { State, Type } from './random-state.ts';

/** What statements are counted by. */
export const FIELDS: readonly StatementField[] = [
  ...(['accord', 'body', 'channel', 'country', 'form'] as const),
  ...(['language', 'leader', 'source', 'speakerCountry', 'verbatim'] as const),
];

/** The values that a statement is counted for, as its record says. */
export function valuesOf(one: Statement, field: StatementField, state: State): readonly string[] {
  const { speaker, wordings } = one;
  const [preferred] = wordings;
  const of = (type: Type, key: string, name: string) => {
    const value = state.get(`${type} ${key}`)?.value[name];
    return value === undefined ? [] : [String(value)];
  };
  const country =
    'leader' in speaker
      ? of('Leader', speaker.leader, 'country')
      : 'body' in speaker
        ? of('Body', speaker.body, 'country')
        : [speaker.country];
  const values: Readonly<Record<StatementField, readonly (string | null)[]>> = {
    accord: one.accords.flatMap((slug) => [slug, ...of('Accord', slug, 'partOf')]),
    body: 'body' in speaker ? [speaker.body] : [],
    channel: [one.channel],
    country: one.countries,
    form: [preferred.form],
    language: of('Source', preferred.source, 'language'),
    leader: 'leader' in speaker ? [speaker.leader] : [],
    source: wordings.map(({ source: slug }) => slug),
    speakerCountry: country,
    verbatim: [preferred.verbatim],
  };
  return values[field].filter((value) => value !== null);
}
