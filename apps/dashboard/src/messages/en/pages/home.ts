import { pluralEn } from '../../plurals.ts';

/** The first page. */
export const home = {
  title: 'A register of diplomatic accords',
  kicker: 'An open register',
  sentence:
    'Who has joined which diplomatic accord, when, by which step, and who said what about it.',
  promise:
    'We work out each country’s standing from dated, sourced events. Every quote names the source in which it was printed, with its address where that is on record, and says whether we compared it with the original.',
  how: 'How that is done',
  accords: 'Accords',
  none: 'No accord is on record yet.',
  more: 'More accords',
  relations: 'Relations',
  relationsAside: 'diplomatic relations between two states',
  latest: 'Latest quotations',
  all: 'All statements, with search and filters',
  forExample: 'For example:',
  examples: ['Kazakhstan Abraham Accords', 'Netanyahu', 'Paris Agreement withdrawal'],
  notSigned: 'Announced, not signed',
  open: (count: number) =>
    pluralEn(count, {
      one: '# announcement is open: the country has not joined, as far as we know.',
      other: '# announcements are open: the countries have not joined, as far as we know.',
    }),
  allAnnouncements: 'All announcements, and what came of them',
  latestActs: 'Latest steps, contested ones too',
  groupsOnce: 'A group counts once, and its agreements are not counted beside it.',
  sortBy: 'Sort by',
  columns: {
    name: 'Name',
    kind: 'Kind',
    newest: 'Year',
    joined: 'Signed or bound, as of today',
    announced: 'Announced',
    latest: 'Latest undisputed step',
  },
  showMap: 'Show map',
  noMap: 'No country has a standing in this accord, so there is nothing to draw.',
  trust: 'Why trust this',
};
