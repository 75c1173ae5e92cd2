import { z } from 'zod';
import { draftNames, type NamesDraft, namesDraft } from '../name/draft.ts';
import { type Name, namesOf } from '../name/read.ts';
import type { Database, Rows } from '../record/tables.ts';
import { idOf } from './id.ts';

/** A title as a draft writes it: in English alone, or as names are written. */
export const titleDraft = z
  .union([z.string().trim().min(1).max(200), namesDraft])
  .transform((title) => draftTitle(formsOf(title)));

export type TitleDraft = z.infer<typeof titleDraft>;

/** All forms of a title, the English one to use first in front. */
export function formsOf(title: string | NamesDraft): readonly Name[] {
  if (typeof title === 'string') return [{ language: 'en', text: title }];
  return Object.entries(title).flatMap(([language, texts]) =>
    [texts].flat().map((text) => ({ language, text })),
  );
}

/** The title in English, by which tenures are told apart. */
export function englishOf(title: TitleDraft): string {
  return formsOf(title)[0]?.text ?? '';
}

/** A title as a draft writes it. */
export function draftTitle(forms: readonly Name[]): string | NamesDraft {
  const [english, ...others] = forms;
  return english && others.length === 0 ? english.text : draftNames(forms);
}

/** Writes the forms of a title but its first, which the row of the office holds. */
export function writeTitles(rows: Rows, key: string, title: TitleDraft): void {
  const subject = idOf({ key });
  const forms = formsOf(title).map((form, position) => ({ subject, position, ...form }));
  rows.insert('name', ...forms.slice(1));
}

/** All forms of the titles of offices by key, the English one to use first in front. */
export async function titlesOf(
  db: Database,
  offices: readonly { readonly key: string; readonly title: string }[],
): Promise<ReadonlyMap<string, readonly Name[]>> {
  const names = await namesOf(db, offices.map(idOf));
  return new Map(
    offices.map(({ key, title }) => [
      key,
      [{ language: 'en', text: title }, ...(names.get(idOf({ key })) ?? [])],
    ]),
  );
}
