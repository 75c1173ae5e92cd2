import type { PartialDate, Passage, Source } from '@signatory/register';
import type { Form, Verbatim } from '@signatory/schema';
import { inWords } from '../in-words.ts';

/** What a citation is written from, whatever its format. */
export interface Cited {
  /** As `Node.id` writes it. */
  readonly id: string;
  /** Who said it, or what was done: plain text without a full stop. Null where the source itself is cited. */
  readonly subject: string | null;
  /** The day of it; null where that is unknown. */
  readonly date: PartialDate | null;
  /** Its words; null for a fact that is not one of words. */
  readonly words: { readonly text: string; readonly form: Form; readonly language: string } | null;
  readonly source: Pick<
    Source,
    'slug' | 'title' | 'byline' | 'published' | 'url' | 'language' | 'kind' | 'sha256'
  >;
  /** The publisher's name. */
  readonly publisher: string;
  readonly passages: readonly Passage[];
  readonly verbatim: Verbatim;
  readonly verification: { readonly on: PartialDate; readonly sha256: string } | null;
}

/** How far what is cited was verified, in a clause. */
export function verified({ subject, source, verbatim, verification }: Cited): string {
  if (subject === null)
    return source.sha256 === null
      ? 'its text was not held'
      : `its text was held and has SHA-256 ${source.sha256}`;
  if (verification === null || verbatim === 'NOT_HELD')
    return 'not verified against the text of the source';
  const level = inWords(verbatim);
  return `${level} in the text with SHA-256 ${verification.sha256}, verified ${verification.on}`;
}

/** Who said or did what, or the source's title; words of the source's own stand outside quotation marks. */
export function told({ subject, words, source }: Cited): string {
  if (subject === null) return source.title;
  if (words === null) return subject;
  return words.form === 'DIRECT'
    ? `${subject}: “${words.text}”`
    : `${subject}, in the source’s words: ${words.text}`;
}

/** Text in one line: no format takes a line's end inside a value. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** An address with the signs encoded that end a value in one format or another. */
export function address(url: string): string {
  return url.replaceAll(/[\s"<>[\]\\^`{|}]/g, (sign) => encodeURIComponent(sign));
}
