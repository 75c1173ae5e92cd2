/** What the pages of countries, leaders, bodies and sources have in common. */
export const record = {
  about: 'About the entry',
  names: 'Names',
  country: 'Country',
  code: 'Country code',
  feed: 'Follow in a feed reader',
  editionsFeed: 'Follow its changes in a feed reader',
  note: 'Note',
  acts: 'Acts',
  performed: 'performed or announced',
  none: 'None on record.',
  earlier: 'Earlier statements',
  /** A time of which the record knows one end alone, and both. */
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  span: (from: string, to: string) => `from ${from} until ${to}`,
  undated: 'dates not on record',
  /** An office of which no end is on record: how far the evidence reaches. */
  attestedFrom: (from: string, until: string) =>
    `from ${from}, in office on ${until} by the latest source`,
  lastAttested: (date: string) => `in office on ${date} by the latest source`,
  /** Beside an office whose evidence ends before the day. */
  lastKnown: 'last known office',
};
