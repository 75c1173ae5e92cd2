import { readFileSync } from 'node:fs';
import { textOfBytes } from '../src/page/bytes-text.ts';
import { type TreeNode, textOfPage } from '../src/page/page-text.ts';

/** What was given is no text: what it is, where, and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** The text of an article, and what a person should know of how it was read. */
export interface ReadText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** No article is longer: the limit keeps a wrong file from being read for minutes. */
const LONGEST = 16 * 1024 * 1024;
const PAGE = /^\s*<(?:!doctype|html|\?xml|head|body|article|main|div|p)\b/i;

/** The text of a file, or of standard input for "-": plain text as it is, of a page its words. Throws `UnreadableInput`. */
export async function readText(file: string): Promise<ReadText> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = bytesOf(file, name);
  if (bytes.length > LONGEST) {
    throw new UnreadableInput(
      `${name} holds ${bytes.length} bytes; an article may have ${LONGEST}. Give one article at a time.`,
    );
  }
  const read = textOfBytes(bytes);
  if ('problem' in read) throw new UnreadableInput(`${name} ${read.problem}`);
  const notes = read.encoding === 'utf-8' ? [] : [`${name} was read as ${read.encoding}`];
  const { text, notes: others } = await textOfArticle(read.text, name);
  return { text, notes: [...notes, ...others] };
}

/** The text of an article that was given as plain text or as a page. Throws `UnreadableInput`; `name` is what it calls the article. */
export async function textOfArticle(content: string, name: string): Promise<ReadText> {
  if (!PAGE.test(content)) {
    if (content.trim() === '')
      throw new UnreadableInput(`${name} is empty. Give the text of an article.`);
    return { text: content, notes: [] };
  }
  const page = textOfPage(await parsed(content));
  if (page.text === '') throw new UnreadableInput(`${name}: ${page.notes.at(-1) ?? 'no text'}.`);
  const whole = `${name} is a page: its text was read, and passages are of that text`;
  return { text: page.text, notes: [[whole, ...page.notes].join('; ')] };
}

interface Parser {
  readonly parse: (html: string) => TreeNode;
}
/** Loaded by its name, and for pages alone: whoever reads plain text needs no parser. */
const PARSER: string = 'parse5';

async function parsed(html: string): Promise<TreeNode> {
  const { parse }: Parser = await import(PARSER);
  return parse(html);
}

function bytesOf(file: string, name: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const cause =
      reason === 'ENOENT'
        ? 'there is no such file'
        : reason === 'EISDIR'
          ? 'it is a folder'
          : reason;
    throw new UnreadableInput(`${name} cannot be read: ${cause}.`);
  }
}
