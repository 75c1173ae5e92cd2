import { Fragment, type ReactNode } from 'react';
import type { WordsFragment } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { SourceLink } from './SourceLink.tsx';
import css from './Words.module.css';

/**
 * The words as one source gives them. Only words the source itself puts inside quotation marks stand in a quotation;
 * a paraphrase is the source's and says so.
 */
export function Words({ wording, large = false }: { wording: WordsFragment; large?: boolean }) {
  const { wordings } = useMessages();
  const { form, language, passages, text } = wording;
  if (form === 'DIRECT') {
    const stretches = passages.length > 0 ? passages.map(({ exact }) => exact) : [text];
    return (
      <blockquote className={large ? css.large : css.said} lang={language} dir="auto">
        {stretches.map((stretch, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a wording never change their order
          <Fragment key={index}>
            {index > 0 && <Gap />}
            <p>{stretch}</p>
          </Fragment>
        ))}
      </blockquote>
    );
  }
  return (
    <div className={css.reported}>
      <p className={css.label}>
        {wordings.reported}: <SourceLink source={wording.source} />
        {form === 'MIXED' && <> {wordings.partly}</>}
      </p>
      <p lang={language} dir="auto">
        {withFragments(
          text,
          passages.map(({ exact }) => exact),
        )}
      </p>
    </div>
  );
}

/** Between two stretches the source speaks itself: they do not follow on from one another. */
function Gap() {
  const { wordings } = useMessages();
  const { language } = useHandover();
  return (
    <p className={css.gap} lang={language}>
      <span className="aloud">{wordings.gap}</span>
      <span aria-hidden="true">[…]</span>
    </p>
  );
}

/** The source's clause, with the fragments it quotes set as words that were said. */
function withFragments(text: string, fragments: readonly string[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const fragment of fragments) {
    const start = text.indexOf(fragment, from);
    if (start < 0) continue;
    parts.push(text.slice(from, start));
    parts.push(
      <span key={start} className={css.fragment}>
        {fragment}
      </span>,
    );
    from = start + fragment.length;
  }
  return [...parts, text.slice(from)];
}
