import { fieldsOf } from './shape.ts';

/** One name, in its language. */
export interface NameRow {
  readonly language: string;
  readonly text: string;
}

/** Names by language, as an entry has them, in rows: several of one language are several rows. */
export function rowsOf(names: unknown): readonly NameRow[] {
  return Object.entries(fieldsOf(names)).flatMap(([language, texts]) =>
    (Array.isArray(texts) ? texts : [texts]).map((text) => ({ language, text: String(text) })),
  );
}

/** The rows as an entry has them. A row in which nothing is written yet is left out. */
export function namesOf(rows: readonly NameRow[]): Record<string, string | readonly string[]> {
  const names: Record<string, string | readonly string[]> = {};
  for (const { language, text } of rows) {
    if (language === '' && text === '') continue;
    const before = names[language];
    names[language] = before === undefined ? text : [before, text].flat();
  }
  return names;
}
