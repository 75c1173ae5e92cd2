import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import type { AccordFactsFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHasEditions } from '../../page/layout-data.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { CitationList } from '../citation/CitationList.tsx';
import { Sentences } from '../coverage/Sentences.tsx';
import { Feed } from '../embed/Feed.tsx';
import { NameList } from '../name/NameList.tsx';

/** Facts on the accord itself, and its coverage. */
export function AccordFacts({ accord }: { accord: AccordFactsFragment }) {
  const messages = useMessages();
  const { facts } = messages.accord;
  const hasEditions = useHasEditions();
  const { coverage, citations, slug } = accord;
  return (
    <Facts
      facts={[
        [facts.kind, messages.terms.accordKinds[accord.kind]],
        [facts.binding, bindingText(facts, accord)],
        [
          facts.entersIntoForce,
          accord.entersIntoForce && (
            <ClauseText key="entersIntoForce" clause={accord.entersIntoForce} />
          ),
        ],
        [
          facts.withdrawal,
          accord.withdrawal && <ClauseText key="withdrawal" clause={accord.withdrawal} />,
        ],
        [facts.provisional, accord.signatureApplies && facts.signatureApplies],
        [
          facts.reach,
          <span key="reach">
            {coverage ? <DateText date={coverage.until} /> : facts.notStated} (
            <Link to={paths.coverage(slug)}>{messages.frame.coverage}</Link>)
          </span>,
        ],
        [
          facts.lookedFor,
          coverage && coverage.lookedFor.length > 0 && (
            <Sentences key="lookedFor" texts={coverage.lookedFor} />
          ),
        ],
        [facts.names, <NameList key="names" names={accord.names} />],
        [
          facts.sources,
          citations.length > 0 && <CitationList key="sources" citations={citations} />,
        ],
        [
          facts.note,
          accord.note && (
            <bdi key="note" lang="en">
              {accord.note}
            </bdi>
          ),
        ],
        [messages.record.feed, <Feed key="feed" path={feedOf.accord(slug)} />],
        [
          messages.record.editionsFeed,
          hasEditions && <Feed key="editions" path={feedOf.editionsOfAccord(slug)} />,
        ],
      ]}
    />
  );
}

function bindingText(
  words: Messages['accord']['facts'],
  { binding, kind }: Pick<AccordFactsFragment, 'binding' | 'kind'>,
): string {
  if (binding === null) return words.isDisputed;
  if (binding) return words.isBinding;
  return kind === 'UMBRELLA' ? words.isNotBindingItself : words.isNotBinding;
}

/** `90 days after`, and whether the first of the next month is waited for. */
function ClauseText({
  clause: { after, on },
}: {
  clause: NonNullable<AccordFactsFragment['withdrawal']>;
}) {
  const { facts } = useMessages().accord;
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(after) ?? [];
  const time = unit === undefined ? after : facts.after[unit as 'D' | 'M' | 'Y'](Number(count));
  return <time dateTime={after}>{on === null ? time : facts.thenFirstOfMonth(time)}</time>;
}
