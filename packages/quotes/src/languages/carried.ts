import type { Span, Stretch } from '../span.ts';
import type { Frames } from './frames.ts';
import type { Tongue } from './tongue.ts';

/** Two names side by side: of somebody beside the subject. */
const OTHER = /\p{Lu}\p{L}+[ -]\p{Lu}\p{L}+/u;

/**
 * Whether what stands between two quotations makes the second go on with the first: “…”, said Brandt, “…”, or “…”. And he added: “…”, where
 * the verb alone tells of nobody else.
 */
export function goesOnAfter(text: string, { start, end }: Span, frames: Frames): boolean {
  const between = text.slice(start, end);
  if (between === '') return false;
  if (frames.alone.test(between)) return true;
  const found = frames.after.map((form) => form.exec(between)).find((one) => one !== null);
  return (
    found !== undefined && found !== null && /^\s*[,،]\s*$/.test(between.slice(found[0].length))
  );
}

/** Whom a pronoun after a quotation means: the subject of the one sentence right before, if that names nobody else and its verb is of the gender. */
export function subjectBefore(
  text: string,
  { start, end }: Span,
  pronoun: string,
  { feminine }: Tongue,
  { opening, name }: Frames,
): { readonly mention: Stretch; readonly named: Stretch } | null {
  const words = text.slice(start, end);
  if (!feminine || !/^[^.!?…]+[.!?…]\s*$/.test(words.replace(/\.(?=\s\p{Ll})/gu, ' '))) return null;
  const found = opening.exec(words);
  const [from, to] = found?.indices?.groups?.who ?? [];
  if (from === undefined || to === undefined || OTHER.test(words.slice(to))) return null;
  const she = new RegExp(feminine, 'u').test(words.slice(to));
  if (she !== /^она$/iu.test(pronoun)) return null;
  const mention = { start: start + from, end: start + to, text: words.slice(from, to) };
  const at = name.exec(mention.text)?.index;
  return at === undefined
    ? null
    : {
        mention,
        named: { start: mention.start + at, end: mention.end, text: mention.text.slice(at) },
      };
}
