/** The layout of every page. */
export const frame = {
  skip: 'Skip to the content',
  onThisPage: 'On this page',
  past: (title: string) => `Skip “${title}”`,
  tagline: 'A register of diplomatic accords',
  main: 'Main',
  accords: 'Accords',
  quotes: 'Quotes',
  about: 'About',
  playground: 'Playground',
  data: 'Data',
  compare: 'Compare',
  changes: 'Changes',
  language: 'Language',
  register: 'The register',
  method: 'Method and definitions',
  coverage: 'What we cover, and what is missing',
  rights:
    'Words belong to those who said and published them. The register holds facts, short attributed quotations and where they stand.',
  version: (version: string) => `Signatory ${version}.`,
  licence: (licence: string) => `Facts under ${licence}.`,
  news: 'The register has changed.',
  show: 'Show the latest',
  reportError: 'Report an error',
  errorBody: (page: string, edition: string) =>
    `Page: ${page}\n${edition && `Edition: ${edition}\n`}\n`,
  noCorrections: 'Sources belong to their publishers.',
};
