import { pluralEn } from '../../plurals.ts';

/** The list of all statements, and what it can be narrowed by. */
export const statements = {
  kicker: 'Quotes',
  title: 'What was said',
  description:
    'Statements about diplomatic accords, with their words, who said them, in which office, on which day and how, and where they were printed.',
  section: 'Statements',
  onRecord: (count: number) =>
    pluralEn(count, { one: '# statement on record', other: '# statements on record' }),
  found: (count: number) =>
    pluralEn(count, { one: '# statement found', other: '# statements found' }),
  noneMeet: 'No statement on record meets all of these. To find some, loosen one:',
  noneYet: 'No statements are on record yet.',
  pages: 'statements',
  later: 'Later statements',
  earlier: 'Earlier statements',
  conditions: {
    words: 'Words',
    accord: 'Accord',
    country: 'Country concerned',
    leader: 'Said by',
    body: 'Said by a body',
    speakerCountry: 'Country of the speaker',
    source: 'Source',
    channel: 'Channel',
    form: 'Form',
    verbatim: 'Checked against the source',
    language: 'Language',
    from: 'From',
    to: 'To',
  },
  help: 'Words in "double quotes" are searched as a phrase; a minus before a word leaves it out; an asterisk stands for any ending.',
  filters: 'Filters',
  filtersSet: (count: number) => `Filters, ${count} set`,
  any: 'Any',
  others: (count: number) =>
    pluralEn(count, {
      one: 'and # more value: narrow the search first',
      other: 'and # more values: narrow the search first',
    }),
  /** Where a name may be typed that is not on offer. */
  othersByName: (count: number) =>
    pluralEn(count, {
      one: '# more is not listed: type its name',
      other: '# more are not listed: type a name',
    }),
  capped: 'counted: the latest 10,000 statements',
  show: 'Show statements',
  clear: 'Clear all',
  set: 'Conditions set',
  condition: (name: string, value: string) => `${name}: ${value}`,
  remove: 'remove',
  without: (condition: string, count: number) =>
    pluralEn(count, {
      one: `without ${condition}, # statement`,
      other: `without ${condition}, # statements`,
    }),
  order: 'Sort by',
  newest: 'The latest first',
  oldest: 'The oldest first',
  size: 'Statements on a page',
  byDate: 'By date',
  bar: (date: string, count: number) => `${date}: ${count}`,
  files: 'The statements found, as files',
  file: (format: string) => `All of these as ${format}`,
};
