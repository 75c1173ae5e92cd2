import { fileURLToPath } from 'node:url';
import { runExtract } from '@signatory/quotes/command';
import { knownFrom } from '../src/drafting/known.ts';
import { Refused } from '../src/errors.ts';
import { readSeeds } from '../src/seeds/read-seeds.ts';
import { run } from './faults.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const USAGE = `usage: npm run extract -- [article.txt|page.html] [--json|--text] [--published YYYY-MM-DD] [--seeds FOLDER]
  without a file, or with -, the article is read from standard input; --published is its day, on which offices are held`;

/** `npm run extract`: who said what in an article, with the leaders, bodies and countries of the record. */
await run(async () => {
  await runExtract(process.argv.slice(2), USAGE, ['--published', '--seeds'], async ({ values }) => {
    const { entries, faults } = await readSeeds(values.get('--seeds') ?? SEEDS, {
      withEditions: false,
    });
    if (faults.length > 0)
      throw new Refused('the seeds have faults', 'mend what npm run tidy says');
    const day = values.get('--published') ?? new Date().toISOString().slice(0, 10);
    return { ...knownFrom(entries, day), published: day };
  });
  return Number(process.exitCode ?? 0);
});
