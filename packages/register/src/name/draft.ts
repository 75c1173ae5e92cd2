import { z } from 'zod';
import { languageDraft } from '../drafts/shapes.ts';
import type { Database, Rows } from '../record/tables.ts';
import type { Name } from './read.ts';

/** Names as a draft writes them: a language to one name, or to several with the one to use first in front. */
export const namesDraft = z
  .record(
    languageDraft,
    z.union([nameText(), z.array(nameText()).min(2)], {
      error: 'is no name: write one text of at most 200 characters, or a list of at least two',
    }),
  )
  .refine((names) => 'en' in names, 'have no English one: add a line "en: …"')
  .transform(inOneOrder);

export type NamesDraft = z.infer<typeof namesDraft>;

/** English first, then by language: in which order a file has them says nothing. */
function inOneOrder(names: Readonly<Record<string, string | string[]>>) {
  const order = (language: string) => (language === 'en' ? '' : language);
  return Object.fromEntries(
    Object.entries(names).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)),
  );
}

function nameText(): z.ZodString {
  return z.string().trim().min(1).max(200);
}

/** Writes the names of one thing; there are none before. */
export function writeNames(rows: Rows, id: string, names: NamesDraft): void {
  const forms = Object.entries(names).flatMap(([language, texts]) =>
    [texts].flat().map((text) => ({ language, text })),
  );
  for (const [position, form] of forms.entries())
    rows.insert('name', { subject: id, position, ...form });
}

/** Removes the names of one thing. */
export async function eraseNames(db: Database, id: string): Promise<void> {
  await db.deleteFrom('name').where('subject', '=', id).execute();
}

/** Names as a draft writes them. */
export function draftNames(names: readonly Name[]): NamesDraft {
  const draft: Record<string, string | string[]> = {};
  for (const { language, text } of names) {
    const before = draft[language];
    draft[language] = before === undefined ? text : [before, text].flat();
  }
  return draft;
}
