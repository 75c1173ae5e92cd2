import type { Draft } from './draft.ts';
import { languageOf } from './languages/language-of.ts';
import { markedLines } from './languages/marked-lines.ts';
import { isReadLanguage } from './languages/read-languages.ts';
import { read } from './reading/article.ts';
import type { Span } from './span.ts';
import type { Zone } from './tokens/paragraphs.ts';

/** A stretch of a text of which no draft was made. */
export interface Unread extends Span {
  /**
   * LANGUAGE: the text is in a language that is not read. QUOTATION: words between quotation marks that nobody was found to say.
   * Else the part of an article in which nothing is looked for.
   */
  readonly why: 'LANGUAGE' | 'QUOTATION' | 'HEADLINE' | 'BYLINE' | 'CAPTION' | 'TEASER';
}

const ZONES: Readonly<Record<Zone, Unread['why'] | null>> = {
  headline: 'HEADLINE',
  byline: 'BYLINE',
  caption: 'CAPTION',
  teaser: 'TEASER',
  transcript: null,
  body: null,
};

/** What `extract` left out of a text, in the order of the text, so that a person can look at it: parts that it does not read, and quotations without a draft. */
export function unreadIn(text: string, drafts: readonly Draft[]): readonly Unread[] {
  const language = languageOf(text);
  if (!isReadLanguage(language)) return [{ start: 0, end: text.length, why: 'LANGUAGE' }];
  const contents = drafts.map(({ content }) => content);
  if (language !== 'en')
    return quotationsBeside(
      markedLines(text).lines.flatMap(({ marks }) => marks),
      contents,
    );
  const { paragraphs, marked } = read(text);
  const parts = paragraphs.flatMap(({ start, end, zone }): Unread[] => {
    const why = ZONES[zone];
    return why === null ? [] : [{ start, end, why }];
  });
  const quotations = quotationsBeside(marked, [...parts, ...contents]);
  return [...parts, ...quotations].sort((a, b) => a.start - b.start);
}

/** The marked stretches, in the order of the text, that none of the others overlaps. */
function quotationsBeside(marked: readonly Span[], covered: readonly Span[]): readonly Unread[] {
  const all = covered.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return marked.flatMap(({ start, end }): Unread[] => {
    for (; (all[next]?.start ?? end) < end; next++) reach = Math.max(reach, all[next]?.end ?? 0);
    return reach > start ? [] : [{ start, end, why: 'QUOTATION' }];
  });
}
