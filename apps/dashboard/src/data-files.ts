/** The tables given out as files, by name, with the parameters that cut them down. */
export const dataTables = {
  signatories: ['standing', 'role', 'country', 'accord', 'name', 'asOf'],
  statements: [
    'accord',
    'country',
    'leader',
    'body',
    'speakerCountry',
    'source',
    'channel',
    'form',
    'verbatim',
    'language',
    'from',
    'to',
    'words',
    'asOf',
  ],
  acts: [
    'accord',
    'country',
    'kind',
    'leader',
    'body',
    'source',
    'contested',
    'from',
    'to',
    'asOf',
  ],
  offices: ['country', 'accord', 'body', 'name', 'leader', 'asOf'],
  sources: ['kind', 'publisher', 'language', 'from', 'to', 'name', 'asOf'],
} as const;

export type DataTable = keyof typeof dataTables;

export const feedOf = {
  accord: (slug: string) => `/feeds/accords/${slug}.atom`,
  country: (code: string) => `/feeds/countries/${code}.atom`,
  leader: (slug: string) => `/feeds/leaders/${slug}.atom`,
} as const;
