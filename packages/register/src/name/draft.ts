import { z } from 'zod';
import { languageDraft } from '../drafts/shapes.ts';
import type { Database } from '../record/tables.ts';
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

/** Replaces the names of one thing. */
export async function writeNames(db: Database, id: string, names: NamesDraft): Promise<void> {
  await db.deleteFrom('name').where('subject', '=', id).execute();
  const forms = Object.entries(names).flatMap(([language, texts]) =>
    [texts].flat().map((text) => ({ language, text })),
  );
  if (forms.length === 0) return;
  await db
    .insertInto('name')
    .values(forms.map((form, position) => ({ subject: id, position, ...form })))
    .execute();
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
