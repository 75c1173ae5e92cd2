import { readFileSync } from 'node:fs';

/** What was given is no text: what it is, where, and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** No article is longer: the limit keeps a wrong file from being read for minutes. */
const LONGEST = 16 * 1024 * 1024;

/** The text of a file, or of standard input for "-". UTF-8, with or without a byte order mark. */
export function readText(file: string): string {
  const name = file === '-' ? 'standard input' : file;
  const bytes = bytesOf(file, name);
  if (bytes.length > LONGEST) {
    throw new UnreadableInput(
      `${name} holds ${bytes.length} bytes; an article may have ${LONGEST}. Give one article at a time.`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new UnreadableInput(
      `${name} is no text: byte ${nul} is zero, as in a picture, an archive or UTF-16. Give plain text in UTF-8.`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(
      `${name} is not UTF-8. Convert it first, for example with iconv -f windows-1252 -t utf-8.`,
    );
  }
  if (/^\s*<(?:!doctype|html|\?xml)\b/i.test(text)) {
    throw new UnreadableInput(
      `${name} is the source of a page. Give its text, as a browser shows and copies it.`,
    );
  }
  if (text.trim() === '')
    throw new UnreadableInput(`${name} is empty. Give the text of an article.`);
  return text;
}

function bytesOf(file: string, name: string): Buffer {
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
