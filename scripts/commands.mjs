/**
 * The commands of package.json: what each does, what it takes, what it needs installed and built, and what it then runs.
 * `install` is a scope of `install()` in setup.mjs; without one nothing is installed where Node runs TypeScript by itself.
 */
export const COMMANDS = {
  start: {
    does: 'Installs and builds what is missing, fills the register and serves on http://localhost:4000.',
    takes: 'Variables such as PORT and DATABASE_URL: docs/operations.md',
  },
  test: {
    does: 'Checks style, types and imports, then runs all tests but those that take long.',
    install: 'bench',
    runs: [['node', 'scripts/test.mjs']],
  },
  'test:long': {
    does: 'Runs the tests that need a clock or a quiet machine.',
    install: 'bench',
    runs: [['node', 'scripts/test.mjs', '--long']],
  },
  vitest: {
    does: 'Runs the tests in some files or folders.',
    takes: '[PATH …] [options of vitest]   for instance: packages/register',
    install: 'bench',
    build: true,
    runs: [['vitest', 'run', '--maxWorkers=2']],
  },
  bench: {
    does: 'Measures the server beside other servers and beside itself: apps/server/bench/README.md.',
    takes:
      '[pages|scale|soak] [--size N] [--small N] [--large N] [--rounds N] [--seconds N] [--soak SECONDS] [--folder DIR]',
    install: 'bench',
    build: '@signatory/schema',
    runs: [['node', 'apps/server/bench/bench.ts']],
  },
  build: {
    does: 'Generates types and builds the schema and the dashboard.',
    install: 'run',
    runs: [['turbo', 'run', 'build']],
  },
  desk: {
    does: 'Lists who works at the desk of the database (DATABASE_URL), or makes a link by which somebody signs in.',
    takes: `[--invite NAME [--roles admin,editor,reviewer] [--without-passkeys]]
  --roles              adds somebody who is not at the desk yet
  --without-passkeys   removes the passkeys of somebody who has lost them`,
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'apps/server/scripts/desk.ts']],
  },
  draft: {
    does: 'Drafts the source, the statements and the acts that an article adds to the record.',
    takes: `article.txt --publisher SLUG --published YYYY-MM-DD [--title "…"] [--byline "…"] [--url URL] [--accord SLUG] [--seeds FOLDER] [--json] [--write]
  --write   puts them into the seeds; without it they are printed
  --json    prints them for a program`,
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/draft.ts']],
  },
  extract: {
    does: 'Prints who said what in an article, from a file or from standard input, with the speakers of the record.',
    takes: `[article.txt|page.html] [--json|--text] [--published YYYY-MM-DD] [--seeds FOLDER]
  --text   prints the text that was read of it, to be held and cited`,
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/extract.ts']],
  },
  faults: {
    does: 'Makes disks, databases and connections fail beside a running server, and prints what was expected and got.',
    takes: '[WORDS]   only the faults whose names contain them; for instance: pgbouncer',
    install: 'all',
    build: true,
    runs: [['node', 'apps/server/faults/faults.ts']],
  },
  format: {
    does: 'Writes all code in the one format, and mends what can be mended.',
    install: 'all',
    runs: [['biome', 'check', '--write', '.']],
  },
  generate: {
    does: 'Generates types and documents from the GraphQL files.',
    install: 'run',
    runs: [['node', 'scripts/generate.ts']],
  },
  hostile: {
    does: 'Asks the server what is dear, and much of it at once: apps/server/hostile/README.md.',
    takes:
      '[costs|siege|readers] [--size STATEMENTS] [--random N] [--dearest N] [--queries N] [--seed N] [--folder DIR] [--dashboard DIR]',
    install: 'run',
    build: true,
    runs: [['node', 'apps/server/hostile/hostile.ts']],
  },
  lighthouse: {
    does: 'Measures pages on a simulated phone. Needs Chromium and a quiet machine; fetches Lighthouse.',
    takes: '[PATH …]   for instance: /accords/abraham-accords',
    install: 'all',
    build: true,
    runs: [['node', 'apps/dashboard/scripts/lighthouse.ts']],
  },
  lint: {
    does: 'Checks format and style of all code.',
    install: 'all',
    runs: [['biome', 'check', '--error-on-warnings', '.']],
  },
  measure: {
    does: 'Measures how well articles are read, against the marks in a folder of articles.',
    takes: 'DIRECTORY [--write]',
    runs: [['node', 'packages/quotes/scripts/measure.ts']],
  },
  'measure:names': {
    does: 'Measures how often speakers who are on record are recognised, in the same folder of articles.',
    takes: 'DIRECTORY [--errors]   --errors lists them, of the half that may be looked at',
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/measure-names.ts']],
  },
  publish: {
    does: 'Publishes what the seed files say since the last edition as the next one: docs/editions.md.',
    takes: `--why "…" [--why-for ENTRY="…"] [--kind-for ENTRY=KIND] [FOLDER]   KIND: corrected, completed, re-read
npm run publish -- --again NAME [--why-for ENTRY="…"] [FOLDER]   of two editions that follow the same, has NAME follow the other
npm run publish   says what is not yet published`,
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/publish.ts']],
  },
  redact: {
    does: 'Takes the words of an entry out of all editions, but for those that its seed file has today: docs/editions.md.',
    takes: 'ENTRY --why "…" [FOLDER]   for instance: Statement:SLUG',
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/redact.ts']],
  },
  screenshot: {
    does: 'Takes the picture of the README anew. Needs Chromium.',
    install: 'all',
    build: true,
    runs: [['node', 'apps/dashboard/scripts/screenshot.ts']],
  },
  seeds: {
    does: 'Writes the last edition of the database (DATABASE_URL), and all its editions, as seed files: docs/editions.md.',
    takes: 'FOLDER   an empty folder, or seed files that are older; for instance: seeds',
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'apps/server/scripts/seeds.ts']],
  },
  speed: {
    does: 'Measures how fast articles are read.',
    runs: [['node', 'packages/quotes/scripts/speed.ts']],
  },
  tidy: {
    does: 'Checks the seed files and writes them in their one order, or says what is wrong where.',
    takes: '[FOLDER]   the seed files; without it: seeds',
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/tidy.ts']],
  },
  types: {
    does: 'Checks the types of all packages, of docs, scripts and the benchmark.',
    install: 'bench',
    runs: [
      ['turbo', 'run', 'types', '--output-logs=errors-only'],
      ['tsc', '-p', '.'],
      ['tsc', '-p', 'apps/server/bench'],
    ],
  },
  verify: {
    does: 'Compares every wording and cited passage with the texts of their sources.',
    takes:
      '--texts DIR [--seeds DIR] [--record]   --record writes the levels found into the seed files',
    install: 'run',
    build: '@signatory/schema',
    runs: [['node', 'packages/register/scripts/verify.ts']],
  },
};

/** Prints what a command does, where that is asked for. Returns whether it was. */
export function printHelp(name, args) {
  if (!args.includes('--help') && !args.includes('-h')) return false;
  const { does, takes } = COMMANDS[name];
  const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  console.log(`${call}\n  ${does}`);
  if (takes) console.log(name === 'start' ? `\n${takes}` : `\n${call} -- ${takes}`);
  return true;
}
