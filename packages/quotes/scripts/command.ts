import { areActsRead, type Entry, extract, languageOf, proposeActs } from '../src/index.ts';
import { printed } from './print.ts';
import { readText, UnreadableInput } from './read-text.ts';

/** What the command was asked: a file, or standard input; and values of the options that its caller adds. */
export interface Asked {
  readonly file: string;
  readonly isJson: boolean;
  /** Only the text that was read is printed: what is then held, and what offsets are of. */
  readonly isText: boolean;
  readonly values: ReadonlyMap<string, string>;
}

/** Whom and what the drafts may mean, and the text's own day, 2031-03-04. */
export interface Record {
  readonly speakers: readonly Entry[];
  readonly accords: readonly Entry[];
  readonly published?: string;
}

/** What is known, for what was asked. */
export type Known = (asked: Asked) => Record | Promise<Record>;

/**
 * Prints who said what in an article, from a file or from standard input; as JSON, the drafts and the acts
 * that the reporter tells of, and `notes` where no acts are read in its language. Sets the exit code: 0 read, 1 the input is no text that can be
 * read, 2 wrong usage. `options` are names of options with a value, such as `--seeds`.
 */
export async function runExtract(
  args: readonly string[],
  usage: string,
  options: readonly string[] = [],
  known: Known = () => ({ speakers: [], accords: [] }),
): Promise<void> {
  // A reader such as `head` may close the pipe early: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const asked = askedBy(args, options);
  if (typeof asked === 'string') {
    console.error(`${asked}${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    const { text, notes } = await readText(asked.file);
    for (const note of notes) console.error(note);
    if (asked.isText) {
      process.stdout.write(text);
      return;
    }
    const { speakers, ...record } = await known(asked);
    const drafts = extract(text, { gazetteer: speakers });
    if (asked.isJson) {
      const acts = proposeActs(text, { ...record, entries: speakers });
      const language = languageOf(text);
      const notes = areActsRead(language)
        ? {}
        : { notes: [`Of a text in this language (${language}), no acts are read.`] };
      process.stdout.write(`${JSON.stringify({ drafts, acts, ...notes }, null, 2)}\n`);
    } else process.stdout.write(printed(text, drafts));
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** What was asked, or what is wrong with it. */
function askedBy(args: readonly string[], options: readonly string[]): Asked | string {
  const files: string[] = [];
  const values = new Map<string, string>();
  let [isJson, isText] = [false, false];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const value = args[at + 1];
    if (arg === '--json') isJson = true;
    else if (arg === '--text') isText = true;
    else if (options.includes(arg) && value !== undefined) {
      values.set(arg, value);
      at++;
    } else if (arg.startsWith('-') && arg !== '-') return `unknown option ${arg}\n`;
    else files.push(arg);
  }
  return files.length > 1 ? '' : { file: files[0] ?? '-', isJson, isText, values };
}
