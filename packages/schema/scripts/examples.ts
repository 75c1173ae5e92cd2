import { readdirSync, readFileSync } from 'node:fs';

/** A ready query: the operation's name, the question it answers in one sentence, and its text. */
export interface Example {
  readonly name: string;
  readonly description: string;
  readonly query: string;
}

const folder = new URL('../documents/', import.meta.url);

// A document is one comment line, which asks the question, and one operation.
const SHAPE = /^# (?<description>[A-Z].*\?)\n(?<query>query (?<name>[A-Z]\w*)[^#]*)\n$/;

/** The documents by file name. Throws for one without its question or with more than one operation's name. */
export const examples: readonly Example[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const found = SHAPE.exec(readFileSync(new URL(file, folder), 'utf8'))?.groups;
    const { name, description, query } = found ?? {};
    if (!name || !description || !query) {
      throw new Error(`${file} is not one line "# A question?" and one query with a name`);
    }
    return { name, description, query };
  });
