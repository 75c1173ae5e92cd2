import { pluralEn } from '../plurals.ts';
import { frame } from './first/frame.ts';

/** What is not on record of who was announced. */
export interface Missing {
  /** Whether it is on record, but contested. */
  readonly contested: boolean;
  /** Whether diplomatic relations are missing, which nobody signs. */
  readonly relations: boolean;
}

const missing = ({ contested, relations }: Missing) => {
  if (relations)
    return contested
      ? 'no undisputed relations, as far as we know'
      : 'no relations, as far as we know';
  return contested ? 'no undisputed signature, as far as we know' : 'not signed, as far as we know';
};

/** Who stands where: the tables of places in accords, the tally, and the gap between announced and signed. */
export const places = {
  country: 'Country',
  accord: 'Accord',
  standing: 'Standing',
  since: 'Since',
  earlier: 'Earlier',
  /** Of a country that has no standing in an umbrella any more: what it was, and the last day of that. */
  until: (standing: string, day: string) =>
    `${standing} until ${day}, by an instrument under this accord that it has left or that has ended`,
  /** Of who did something in an instrument of an umbrella in no other role than these. */
  helped: (roles: string) =>
    `${roles}: it signed an agreement of this group in this role, so it does not count as a signatory of the group.`,
  pending: 'Pending',
  /** Of a notice of withdrawal that has still to take effect. */
  endsOn: (day: string) => `ends on ${day} by a notice of withdrawal`,
  byWhichAct: 'By which act',
  sources: frame.sources,
  noAct: 'No act on record',
  /** Of a standing that ended by no act of the country. */
  endedWithout: {
    accord: 'The accord ended',
    state: 'The state itself ended',
    either: 'The accord, or the state itself, ended',
  },
  unknown: 'not on record',
  allActs: 'All acts, with sources',
  inAccord: (count: number, date: string) => {
    const listed = pluralEn(count, { one: '# listed', other: '# listed' });
    return `${listed} as of ${date}`;
  },
  here: (count: number) => `${count} of them here`,
  inAccords: (count: number, date: string) => {
    const accords = pluralEn(count, { one: '# accord', other: '# accords' });
    return `Listed in ${accords} as of ${date}`;
  },
  byName: 'Name of country',
  role: 'Role',
  listedBy: 'Sort by',
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
      one: `${count} of # listed as of ${date}`,
      other: `${count} of # listed as of ${date}`,
    }),
  noState: 'not a state',
  /** After how many states: those listed with them that are none. */
  noStates: (count: number) =>
    pluralEn(count, { one: 'and # that is not a state', other: 'and # that are not states' }),
  gone: 'The state no longer exists.',
  nobody: 'No country meets these conditions. Clear one of them.',
  download: 'All these rows as a file:',
  announced: (since: string, what: Missing) => `announced ${since}; ${missing(what)}.`,
  announcedUndated: (what: Missing) => `announced; ${missing(what)}.`,
  announcedFor: (since: string, days: number, what: Missing) =>
    pluralEn(days, {
      one: `announced ${since}; ${missing(what)}, # day later.`,
      other: `announced ${since}; ${missing(what)}, # days later.`,
    }),
  announcedForAtLeast: (since: string, days: number, what: Missing) =>
    pluralEn(days, {
      one: `announced ${since}; ${missing(what)}, at least # day later.`,
      other: `announced ${since}; ${missing(what)}, at least # days later.`,
    }),
  contestedActs: (acts: string) => `On record but contested: ${acts}.`,
};
