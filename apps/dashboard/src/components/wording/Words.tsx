import { GAP_MARK, marksOf } from '@signatory/schema';
import { Fragment, type ReactNode } from 'react';
import type { WordsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { HighlightedText, type Range } from '../../ui/text/HighlightedText.tsx';
import { SourceLink } from '../source/SourceLink.tsx';
import css from './Words.module.css';

/**
 * The words as one source gives them. Only words that the source itself quotes are shown as a quotation; a paraphrase is marked as
 * the source's.
 */
export function Words(props: {
  wording: WordsFragment;
  large?: boolean;
  /** The ranges of the text that match a search. */
  highlights?: readonly Range[];
  /** Whether the source is named once more beside it, where those who go by keyboard come to it. */
  again?: boolean;
}) {
  const { terms, wordings } = useMessages();
  const { wording, large = false, highlights = [], again = false } = props;
  const { form, language, passages, text } = wording;
  if (form === 'DIRECT') {
    const stretches = passages.length > 0 ? passages.map(({ exact }) => exact) : [text];
    // Where each begins in the text, in which the mark of a gap stands between them.
    const offsets = stretches.map((_, i) => [...stretches.slice(0, i), ''].join(GAP).length);
    return (
      <blockquote className={large ? css.large : css.said} lang={language} dir="auto">
        {stretches.map((stretch, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a wording never change their order
          <Fragment key={index}>
            {index > 0 && <Gap />}
            <Quoted text={stretch} language={language}>
              <HighlightedText text={stretch} ranges={highlights} offset={offsets[index] ?? 0} />
            </Quoted>
          </Fragment>
        ))}
      </blockquote>
    );
  }
  return (
    <div className={css.reported}>
      <p className={css.label}>
        {form === 'MIXED' ? wordings.partly : wordings.reported}:{' '}
        <SourceLink source={wording.source} again={again} /> ·{' '}
        {terms.sourceKinds[wording.source.kind]}
      </p>
      <p lang={language} dir="auto">
        {withFragments(
          text,
          passages.map(({ exact }) => exact),
          highlights,
        )}
      </p>
    </div>
  );
}

/** One passage in quotation marks, which the style sheet adds in the margin. */
function Quoted(props: { text: string; language: string; children: ReactNode }) {
  const [before, after] = marksOf(props.language, props.text);
  return (
    <p data-before={before} data-after={after}>
      {props.children}
    </p>
  );
}

const GAP = ` ${GAP_MARK} `;

/** The mark between two passages. */
function Gap() {
  const { wordings } = useMessages();
  const { language } = useHydrationState();
  return (
    <p className={css.gap} lang={language}>
      <span className="aloud">{wordings.gap}</span>
      <span aria-hidden="true">{GAP_MARK}</span>
    </p>
  );
}

/** The source's clause, with the fragments that it quotes shown as quotations. */
function withFragments(text: string, fragments: readonly string[], highlights: readonly Range[]) {
  const parts: ReactNode[] = [];
  let from = 0;
  const plain = (to: number) => (
    <HighlightedText
      key={`${from} plain`}
      text={text.slice(from, to)}
      ranges={highlights}
      offset={from}
    />
  );
  for (const fragment of fragments) {
    const start = text.indexOf(fragment, from);
    if (start < 0) continue;
    parts.push(plain(start));
    parts.push(
      <span key={start} className={css.fragment}>
        <HighlightedText text={fragment} ranges={highlights} offset={start} />
      </span>,
    );
    from = start + fragment.length;
  }
  return [...parts, plain(text.length)];
}
