import { latestDay, type PartialDate } from '../../dates/dates.ts';
import type { CitationListFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { SourceLink } from '../source/SourceLink.tsx';
import css from './CitationList.module.css';

/** The number of sources in a brief list. */
const FEW = 2;

/** The distinct sources of a fact; those that contradict it are marked. A brief list has the first of them, without notes. */
export function CitationList(props: {
  citations: readonly CitationListFragment[];
  brief?: boolean;
  /** The day of the act that they are of: a source from before it did not deny it. */
  day?: PartialDate | null;
}) {
  const messages = useMessages();
  const { citations, brief = false, day = null } = props;
  const isEarlier = ({ published }: CitationListFragment['source']) =>
    day !== null && published !== null && latestDay(published) < day;
  const once = eachOnce(citations, brief);
  const shown = brief ? once.slice(0, FEW) : once;
  const hasTwin = ({ id, publisher, published }: CitationListFragment['source']) =>
    shown.some(
      ([, { source: other }]) =>
        other.id !== id && other.publisher.id === publisher.id && other.published === published,
    );
  return (
    <ul className={css.list}>
      {shown.map(([key, { source, stance, note }]) => (
        <li key={key}>
          <SourceLink source={source} titled={hasTwin(source)} again={brief} />{' '}
          <span className="quiet">· {messages.terms.sourceKinds[source.kind]}</span>
          {stance === 'CONTRADICTS' && (
            <strong>
              {' '}
              {isEarlier(source) ? messages.acts.saidOtherwiseBefore : messages.acts.saysOtherwise}
            </strong>
          )}
          {note && !brief && (
            <bdi lang="en" className={css.note}>
              {note}
            </bdi>
          )}
        </li>
      ))}
      {shown.length < once.length && (
        <li className="quiet">
          <MessageText of="sources" again={brief}>
            {() => messages.lists.more(once.length - shown.length)}
          </MessageText>
        </li>
      )}
    </ul>
  );
}

/** Whether a brief list would omit any of these. */
export function isLong(citations: readonly CitationListFragment[]): boolean {
  return eachOnce(citations, true).length > FEW;
}

function eachOnce(citations: readonly CitationListFragment[], brief: boolean) {
  return [...new Map(citations.map((citation) => [keyOf(citation, brief), citation]))];
}

function keyOf({ source, stance, note }: CitationListFragment, brief: boolean): string {
  return `${stance} ${source.id} ${(!brief && note) || ''}`;
}
