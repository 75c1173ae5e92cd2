/** The first page. */
export const home = {
  title: 'A register of diplomatic accords',
  kicker: 'An open register',
  sentence:
    'Who has joined which diplomatic accord, by which act, on which day, and who said what about it.',
  promise:
    'A standing is never typed in: it follows from dated, cited acts. A quotation is never just text: it is a passage located in a named source, and says how far it was checked.',
  how: 'How that is done',
  accords: 'Accords',
  accordsAside: (count: number) => `${count} under no umbrella`,
  none: 'No accord is on record yet.',
  more: 'More accords',
  relations: 'Relations',
  relationsAside: 'diplomatic relations between two states',
  latest: 'Latest words',
  all: 'All statements, with search and filters',
};
