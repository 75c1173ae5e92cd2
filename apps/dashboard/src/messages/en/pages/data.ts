/** The page that leads to the files. What they hold is told at length in docs/data.md. */
export const data = {
  title: 'Download the data',
  description:
    'The whole record as files, feeds, one SQLite database and a GraphQL endpoint: what each holds, how to filter it, the licence and how to credit it.',
  lead: 'All that the pages show can be had as data, without a key. Each file names the day it describes, the state of the data it was made from, and its licence.',
  record: 'The record today',
  withAgreements: (accords: string) => `${accords}, groups and their agreements each counted`,
  tables: 'Tables',
  tablesAside: 'CSV and JSON',
  filtered:
    'Filters: the words under each table are parameters to add to its address. With asOf, the table goes up to that day and shows what held on it. An unknown parameter is refused by name.',
  csv: 'CSV is UTF-8. Excel takes it for that only with a byte order mark, which the link for Excel adds (bom=true). Several values in one cell are separated by semicolons. A cell that a spreadsheet would run as a formula has an apostrophe in front.',
  excel: 'CSV for Excel',
  described:
    'All tables with their columns and parameters, for programs (Frictionless Data Package):',
  whole: 'The whole record',
  wholeHolds:
    'All tables in one SQLite file, without the texts that editors hold. Datasette opens it as it is:',
  feeds: 'Feeds',
  feedsHold:
    'The register, and each accord, country and leader, has an Atom feed of the latest 50 acts and statements. The feed has the same short name or code in its address as the page has:',
  feedRegister: 'The whole register',
  feedAccord: 'An accord',
  feedCountry: 'A country',
  feedLeader: 'A leader',
  editionFeedsHold:
    'What editions changed in the record, in all or of one accord or country, has feeds of its own:',
  events: 'Programs can be told at once when the register changes (server-sent events):',
  graphql:
    'One endpoint answers any question that the pages answer, by GET and POST. The playground works in the browser, with examples:',
  schema:
    'The package @signatory/schema holds the schema, its TypeScript types and ready queries, and needs nothing at run time. It is not on a registry yet; npm pack makes a tarball of it.',
  licence: 'Licence and credit',
  words:
    'Quoted words belong to those who said or published them. What is not direct is the source’s paraphrase: never put it inside quotation marks.',
  digest: 'Fingerprint (SHA-256) of the data. The same data has the same fingerprint:',
  credit: (licence: string) =>
    `The compilation of facts is under ${licence}. Credit it, with the day you took it from, as:`,
  tableNames: {
    signatories: 'Signatories',
    statements: 'Statements',
    acts: 'Acts',
    announcements: 'Announcements',
    relations: 'Relations of accords',
    offices: 'Offices',
    sources: 'Sources',
  },
  tableHolds: {
    signatories:
      'Who stands where in which accord: one row for each country with a place in an accord on the day asked.',
    statements:
      'What was said, by whom, and where it was printed: one row for each statement in its main wording, the latest first. As JSON-LD, every wording is a W3C Web Annotation.',
    acts: 'What was done, when, and by which sources: one row for each act.',
    announcements:
      'What was announced, and what came of it after how many days: one row for each announcement that a country will sign or join an accord.',
    relations:
      'Which accord is a protocol to which, amends, implements or replaces it: one row for each relation.',
    offices: 'Who held which office, and when: one row for each tenure.',
    sources:
      'The documents on which the register stands: one row for each source. Their texts are never given out.',
  },
};
