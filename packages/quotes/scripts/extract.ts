/**
 * Prints who said what in an article: `npm run extract -- article.txt [--json]`, or the article on standard input. Exit codes: 0 read,
 * 1 the input is no text that can be read, 2 wrong usage.
 */
import { extract } from '../src/extract.ts';
import { printed } from './print.ts';
import { readText, UnreadableInput } from './read-text.ts';

const USAGE =
  'usage: npm run extract -- [article.txt] [--json]\n  without a file, or with -, the article is read from standard input';

// A reader such as `head` may close the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [unknown] = process.argv
  .slice(2)
  .filter((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--json');
const files = process.argv.slice(2).filter((arg) => arg === '-' || !arg.startsWith('-'));
if (unknown || files.length > 1) {
  console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
  process.exit(2);
}
try {
  const text = readText(files[0] ?? '-');
  const drafts = extract(text);
  const json = process.argv.includes('--json');
  process.stdout.write(json ? `${JSON.stringify(drafts, null, 2)}\n` : printed(text, drafts));
} catch (error) {
  if (!(error instanceof UnreadableInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
