import { pluralEn } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

/** The ledger of announcements. */
export const announced = {
  title: frame.announced,
  sentence: 'Every announcement that a country will sign or join an accord, and whether it did.',
  rule: 'Open ones come first. The list ranks no country: how long joining takes depends on the accord and on domestic law.',
  /** Where the ledger is of a group of agreements; `count` is written. */
  ofGroup: (count: string) =>
    `These are announcements for the group and for each of its agreements, also by countries that have joined the group by another of them. Countries whose standing in the group is “Announced”: ${count}.`,
  list: 'Announcements',
  count: (count: number) => pluralEn(count, { one: '# announcement', other: '# announcements' }),
  outcome: 'What came of it',
  announced: 'Announced',
  after: 'After the announcement',
  days: (days: number) => pluralEn(days, { one: '# day', other: '# days' }),
  about: (days: number) => pluralEn(days, { one: 'about # day', other: 'about # days' }),
  /** Of open announcements: that nothing came of them yet. */
  notJoined: (days: number) =>
    pluralEn(days, { one: 'not joined # day later', other: 'not joined # days later' }),
  notJoinedAbout: (days: number) =>
    pluralEn(days, { one: 'not joined about # day later', other: 'not joined about # days later' }),
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
    'The line shows which share had joined within so many days of the announcement. A country that had not joined by the last day we searched is counted only up to that day: there the line has a small stroke (Kaplan–Meier estimate). Open announcements are those; the ones that were declined or lapsed stay in the count, and contested ones are left out.',
  approximate: (count: number) =>
    pluralEn(count, {
      one: 'For # of them a day is not known exactly: it counts as the last day that it may be.',
      other: 'For # of them a day is not known exactly: it counts as the last day that it may be.',
    }),
  curve: 'Share that had joined, by days since the announcement',
  axis: 'days since the announcement',
  withinHead: 'Time',
  within: (days: number) => pluralEn(days, { one: 'within # day', other: 'within # days' }),
  share: 'Had joined',
  joinedBy: 'Joined by then',
  atRisk: 'Still counted',
  number: (count: number) => pluralEn(count, { one: '#', other: '#' }),
};
