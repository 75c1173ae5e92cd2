import { pluralEn } from '../../plurals.ts';

/** The page of a source. */
export const source = {
  description: (kind: string, publisher: string) =>
    `${kind} by ${publisher}: the statements and acts in the register that rest on it.`,
  source: 'Source',
  neverServed: 'We keep a copy to check quotes; we do not republish it',
  publisher: 'Publisher',
  authors: 'Authors',
  published: 'Published',
  inferred: '(worked out by us)',
  language: 'Language',
  address: 'Address',
  noAddress: 'not on record',
  noText: 'no text held',
  statements: 'Statements',
  statementCount: (count: number) =>
    pluralEn(count, { one: '# with a wording from it', other: '# with a wording from it' }),
  actCount: (count: number) => pluralEn(count, { one: '# that cites it', other: '# that cite it' }),
};
