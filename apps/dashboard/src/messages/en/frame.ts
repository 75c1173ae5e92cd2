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
  reportError: 'Report an error on this page',
  errorSubject: 'Error in the register',
  errorBody: (page: string, edition: string | null) =>
    `Page: ${page}\n${edition === null ? '' : `Edition: ${edition}\n`}\nWhat is wrong, and which source says so:\n`,
  noCorrections:
    'This site names no address for corrections. Each fact names its sources, which belong to their publishers.',
};
