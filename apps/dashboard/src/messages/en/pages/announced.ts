import { pluralEn } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

/** The ledger of announcements. */
export const announced = {
  title: frame.announced,
  sentence: 'Every announcement that a country will sign or join an accord, and whether it did.',
  rule: 'Open ones come first. The list ranks no country: how long joining takes depends on the accord and on the law at home.',
  /** Where the ledger is of a group of agreements; `count` is written. */
  ofGroup: (count: string) =>
    `These are announcements for the group and for each of its agreements, also by countries that have joined the group by another of them. Countries whose standing in the group is “Announced”: ${count}.`,
  list: 'Announcements',
  count: (count: number) => pluralEn(count, { one: '# announcement', other: '# announcements' }),
  outcome: 'What came of it',
  announced: 'Announced',
  after: 'After',
  days: (days: number) => pluralEn(days, { one: '# day', other: '# days' }),
  about: (days: number) => pluralEn(days, { one: 'about # day', other: 'about # days' }),
  announcedBy: (day: string) => `announced by ${day}`,
  again: (times: number) =>
    pluralEn(times, { one: 'announced again once', other: 'announced again # times' }),
  byOutcome: 'By what came of it',
  all: 'All',
  none: 'No announcement meets these conditions.',
  more: 'More announcements',
  meanings: 'What the words mean',
  howLong: 'How long it takes',
  method:
    'The line shows which share had joined within so many days of the announcement. Announcements that are still open count for as long as we have information on them, and then leave the count, at the small strokes (Kaplan–Meier estimate). Those that were declined or lapsed stay in the count; contested ones are left out.',
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
