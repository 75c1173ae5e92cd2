import type { Draft } from '@signatory/quotes';
import { wordCount } from '../source/word-count.ts';
import { onOneLine } from './groups.ts';
import { clauseOf, fragmentAt, passageAt, withoutOutletSign } from './passages.ts';
import type { WordingSeed } from './statement-seed.ts';

/** What was said, as a wording of a statement. */
export function wordingOf(text: string, draft: Draft): WordingSeed {
  const head = {
    form: draft.form,
    ...(draft.cue ? { cue: onOneLine(draft.cue.text) } : {}),
    ...(draft.mention ? { attributedAs: onOneLine(draft.mention.text) } : {}),
  };
  const spans = draft.passages.map((one) => withoutOutletSign(text, one));
  if (draft.form === 'DIRECT')
    return { ...head, passages: spans.map((span) => passageAt(text, span)) };
  const passages = spans.map((span) => fragmentAt(text, span));
  const quoted = draft.form === 'MIXED' ? passages.map(({ exact }) => exact) : [];
  const clause = passageAt(text, clauseOf(text, draft.content, quoted));
  return draft.form === 'MIXED' ? { ...head, passages, clause } : { ...head, clause };
}

/** The words of a wording that are the article's own. */
export function costOf({ form, passages = [], clause }: WordingSeed): number {
  const around = [...passages, ...(clause ? [clause] : [])].flatMap(({ prefix, suffix }) => [
    prefix,
    suffix,
  ]);
  const quoted =
    form === 'INDIRECT'
      ? 0
      : passages.reduce(
          (sum, { exact }) => (clause?.exact.includes(exact) ? sum + wordCount(exact) : sum),
          0,
        );
  const own = clause ? wordCount(clause.exact) - quoted : 0;
  return own + around.reduce((sum, words) => sum + wordCount(words ?? ''), 0);
}
