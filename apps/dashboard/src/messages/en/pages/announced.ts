import { pluralEn } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

/** The ledger of announcements. */
export const announced = {
  title: frame.announced,
  sentence: 'Every announcement that a country will sign or join an accord, and whether it did.',
  rule: 'Open ones come first. This is no ranking of countries: how long joining takes depends on the accord and on domestic law.',
  /** Where the ledger is of a group of agreements; `count` is written. */
  ofGroup: (count: string) =>
    `This list has announcements on the group and on each of its agreements, some of them by countries that had joined the group through another agreement. Countries whose standing in the group is “Announced”: ${count}.`,
  list: 'Announcements',
  count: (count: number) => pluralEn(count, { one: '# announcement', other: '# announcements' }),
  outcome: 'What came of it',
  announced: 'Announced',
  after: 'After the announcement',
  days: (days: number) => pluralEn(days, { one: '# day', other: '# days' }),
  about: (days: number) => pluralEn(days, { one: 'about # day', other: 'about # days' }),
  /** Of open announcements: that nothing came of them yet. */
  notJoined: (day: string, days: string) => `not joined by ${day} (${days})`,
  /** The same where that day is not the one of the page. */
  lastSearched: (told: string) => `${told}, the last day we searched`,
  announcedBy: (day: string) => `announced on or before ${day}`,
  again: (times: number) =>
    pluralEn(times, { one: 'announced again once', other: 'announced again # times' }),
  byOutcome: 'By what came of it',
  all: 'All',
  none: 'No announcement meets these conditions.',
  more: 'More announcements',
  meanings: 'What the words mean',
  howLong: 'How long it takes',
  method:
    'The line shows what share of the countries had joined so many days after the announcement (Kaplan–Meier estimate). Of an open announcement we do not know what came after the last day we searched: it counts only up to that day, which a small stroke marks. So the share is not the number joined divided by all. Announcements that were declined or lapsed stay in the count as not joined; contested ones are left out.',
  approximate: (count: number) =>
    pluralEn(count, {
      one: 'For # of them the exact day is not known: we take the latest possible one.',
      other: 'For # of them the exact day is not known: we take the latest possible one.',
    }),
  curve: 'Share that had joined, by days since the announcement',
  axis: 'days since the announcement',
  withinHead: 'Time',
  within: (days: number) => pluralEn(days, { one: 'within # day', other: 'within # days' }),
  share: 'Had joined',
  joinedBy: 'Joined by then',
  atRisk: 'Open before that day',
  number: (count: number) => pluralEn(count, { one: '#', other: '#' }),
};
