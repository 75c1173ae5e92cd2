/** Who said what in an article, without a record of whom one may know: `packages/register/scripts/extract.ts` has one. */
import { runExtract } from './command.ts';

await runExtract(
  process.argv.slice(2),
  'usage: npm run extract -- [article.txt|page.html] [--json|--text]\n  without a file, or with -, the article is read from standard input',
);
