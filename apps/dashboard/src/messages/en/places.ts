import { pluralEn } from '../plurals.ts';

/** What is not on record: where a contested signature is, only an uncontested one is missing. */
const signature = (contested: boolean) => (contested ? 'uncontested signature' : 'signature');

/** Who stands where: the tables of places in accords, the tally, and the gap between announced and signed. */
export const places = {
  country: 'Country',
  accord: 'Accord',
  standing: 'Standing',
  since: 'Since',
  byWhichAct: 'By which act',
  sources: 'Sources',
  noAct: 'No act on record',
  unknown: 'not on record',
  allActs: 'All acts, with sources',
  inAccord: (count: number, date: string) => {
    const countries = pluralEn(count, { one: '# country', other: '# countries' });
    return `${countries} with a place in the accord as of ${date}`;
  },
  here: (count: number) => `${count} of them here`,
  inAccords: (count: number, date: string) => {
    const accords = pluralEn(count, { one: '# accord', other: '# accords' });
    return `A place in ${accords} as of ${date}`;
  },
  byName: 'Name of country',
  role: 'Role',
  listedBy: 'Listed by',
  orders: {
    NAME: 'Name',
    HIGHEST_FIRST: 'Standing, the highest first',
    LOWEST_FIRST: 'Standing, the lowest first',
    NEWEST_FIRST: 'Date, the latest first',
    OLDEST_FIRST: 'Date, the earliest first',
  },
  show: 'Show',
  clear: 'Clear',
  ofAll: (count: number, all: number, date: string) =>
    pluralEn(all, {
      one: `${count} of # country with a place in the accord as of ${date}`,
      other: `${count} of # countries with a place in the accord as of ${date}`,
    }),
  nobody: 'No country meets these conditions. Clear one of them.',
  download: 'All these rows as a file:',
  announced: (since: string, contested: boolean) =>
    `announced ${since}; no ${signature(contested)} on record.`,
  announcedUndated: (contested: boolean) => `announced; no ${signature(contested)} on record.`,
  announcedFor: (since: string, days: number, contested: boolean) =>
    pluralEn(days, {
      one: `announced ${since}; no ${signature(contested)} on record for # day.`,
      other: `announced ${since}; no ${signature(contested)} on record for # days.`,
    }),
  announcedForAtLeast: (since: string, days: number, contested: boolean) =>
    pluralEn(days, {
      one: `announced ${since}; no ${signature(contested)} on record for at least # day.`,
      other: `announced ${since}; no ${signature(contested)} on record for at least # days.`,
    }),
  contestedActs: (acts: string) => `On record but contested: ${acts}.`,
};
