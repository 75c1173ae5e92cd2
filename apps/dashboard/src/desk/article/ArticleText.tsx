import { type RefObject, useEffect, useMemo } from 'react';
import type { ProposalFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { type Decisions, decisionOn } from './decisions.ts';
import type { Reading } from './parts.ts';
import { segmentsOf } from './segments.ts';

const { article: say } = messages;

/** The text of an article with its proposals in place. A click on one makes it the current one. */
export function ArticleText({
  place,
  text,
  proposals,
  unread,
  decisions,
  current,
  onPick,
}: {
  place: RefObject<HTMLElement | null>;
  text: string;
  proposals: readonly ProposalFieldsFragment[];
  unread: Reading['unread'];
  decisions: Decisions;
  /** The position of the proposal that is looked at. */
  current: number;
  onPick(at: number): void;
}) {
  const segments = useMemo(() => {
    const spans = proposals.map((one) => decisionOn(decisions, one).span ?? one);
    return segmentsOf(text, spans, unread);
  }, [text, proposals, unread, decisions]);
  useEffect(() => {
    const article = place.current;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element && target.closest<HTMLElement>('[data-at]');
      // Who selects words means them, and not the proposal.
      if (mark && document.getSelection()?.isCollapsed) onPick(Number(mark.dataset.at));
    };
    article?.addEventListener('click', onClick);
    return () => article?.removeEventListener('click', onClick);
  }, [place, onPick]);
  useEffect(() => {
    place.current
      ?.querySelector(`[data-current="${current}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [place, current]);
  return (
    <article ref={place} className="article-text" dir="auto" aria-label={say.text}>
      {segments.map(({ start, text: words, proposals: own, unread: part }) => {
        const at = own.includes(current) ? current : own.at(-1);
        const proposal = proposals[at ?? -1];
        if (!proposal) {
          const why = unread[part ?? -1]?.why;
          return (
            <span
              key={start}
              data-start={start}
              className={why && 'unread'}
              title={why && say.unread[why]}
            >
              {words}
            </span>
          );
        }
        return (
          <mark
            key={start}
            data-start={start}
            data-at={at}
            data-kind={proposal.act === null ? 'said' : 'done'}
            data-is={proposal.isWritten ? 'WRITTEN' : decisionOn(decisions, proposal).is}
            data-current={at === current ? current : undefined}
          >
            {words}
          </mark>
        );
      })}
    </article>
  );
}
