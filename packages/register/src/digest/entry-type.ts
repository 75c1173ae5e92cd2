/** What the record consists of: each entry has a digest of its own. */
export type EntryType =
  | 'Country'
  | 'Body'
  | 'Leader'
  | 'Source'
  | 'Statement'
  | 'Accord'
  | 'Participation';
