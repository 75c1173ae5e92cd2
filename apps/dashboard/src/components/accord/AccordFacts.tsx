import { Link } from 'react-router';
import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import type { AccordFactsFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { Feed } from '../../ui/page/Feed.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { CitationList } from '../citation/CitationList.tsx';
import { NameList } from '../name/NameList.tsx';

/** Facts on the accord itself, and its coverage. */
export function AccordFacts({ accord }: { accord: AccordFactsFragment }) {
  const messages = useMessages();
  const { facts } = messages.accord;
  const { coverage, citations, slug } = accord;
  return (
    <Facts
      facts={[
        [facts.kind, messages.terms.accordKinds[accord.kind]],
        [facts.binding, accord.binding ? facts.isBinding : facts.isNotBinding],
        [
          facts.entersIntoForce,
          accord.entersIntoForce && clauseText(facts, accord.entersIntoForce),
        ],
        [facts.withdrawal, accord.withdrawal && clauseText(facts, accord.withdrawal)],
        [facts.provisional, accord.signatureApplies && facts.signatureApplies],
        [
          facts.reach,
          <span key="reach">
            {coverage ? <DateText date={coverage.until} /> : facts.notStated} (
            <Link to={paths.coverage(slug)}>{facts.others}</Link>)
          </span>,
        ],
        [
          facts.missing,
          coverage && coverage.missing.length > 0 && (
            <ul key="missing">
              {coverage.missing.map((sentence) => (
                <li key={sentence} lang="en" dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
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
      ]}
    />
  );
}

/** `90 days after`, and whether the first of the next month is waited for. */
function clauseText(
  words: Messages['accord']['facts'],
  { after, on }: NonNullable<AccordFactsFragment['withdrawal']>,
): string {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(after) ?? [];
  const time = unit === undefined ? after : words.after[unit as 'D' | 'M' | 'Y'](Number(count));
  return on === null ? time : words.thenFirstOfMonth(time);
}
