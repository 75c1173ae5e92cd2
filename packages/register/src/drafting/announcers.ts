import type { ProposedAct } from '@signatory/quotes';
import type { Who } from './groups.ts';
import type { Quotation } from './quotations.ts';

/** The kinds of acts that are done by words. */
const BY_WORDS = /^(?:ANNOUNCED|DECLINED|FLOATED)$/;

/** The words by which an act was announced: those in which it is told. Null where the article tells it itself, and for what is no announcement. */
export function wordsOf<Said extends Quotation>(
  { kind, passage }: ProposedAct,
  quotations: readonly Said[],
): Said | null {
  if (!BY_WORDS.test(kind)) return null;
  const around = quotations.filter(
    ({ draft: { content }, who }) =>
      who && content.start <= passage.start && passage.end <= content.end,
  );
  return around.at(-1) ?? null;
}

/** Who announced an act, and by which statement, as its draft has them. */
export interface Announced {
  readonly by?: Who['speaker'];
  readonly statement?: string;
}

/** The author of an act, with the statement that its words were drafted as. Somebody new or not named only with that: nothing else adds or explains them. */
export function announcedBy(words: Quotation | null, statement: string | undefined): Announced {
  const isOnlySaid = words?.person || (words?.who && 'unnamed' in words.who.speaker);
  if (!words?.who || (isOnlySaid && statement === undefined)) return {};
  return { by: words.who.speaker, ...(statement === undefined ? {} : { statement }) };
}
