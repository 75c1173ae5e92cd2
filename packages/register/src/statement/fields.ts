const FIELDS = [
  'accord',
  'body',
  'channel',
  'country',
  'form',
  'language',
  'leader',
  'source',
  'speakerCountry',
  'verbatim',
] as const;

/** A condition of `StatementFilter` that names one value. */
export type StatementField = (typeof FIELDS)[number];

export function isStatementField(name: string): name is StatementField {
  return FIELDS.some((field) => field === name);
}

/** What all statements are counted by; `month` is the year and the month of a date, or its year, `all` has one value, the empty text. */
export type CountedField = StatementField | 'all' | 'month';

export const COUNTED_FIELDS: readonly CountedField[] = [...FIELDS, 'all', 'month'];
