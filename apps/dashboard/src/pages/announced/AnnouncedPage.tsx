import { AnnouncementOutcome } from '@signatory/schema';
import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { entryReferences } from '../../address/entry-references.ts';
import { paths } from '../../address/paths.ts';
import { AnnouncementFiles } from '../../components/announcement/AnnouncementFiles.tsx';
import { AnnouncementTable } from '../../components/announcement/AnnouncementTable.tsx';
import { JoinedCurve } from '../../components/announcement/JoinedCurve.tsx';
import { AsOf } from '../../components/day/AsOf.tsx';
import { NumberMeanings } from '../../components/day/NumberMeanings.tsx';
import { NextPage } from '../../components/list/NextPage.tsx';
import type { AnnouncedPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { Terms } from '../../ui/text/Terms.tsx';
import { AnnouncementFilters } from './AnnouncementFilters.tsx';

type Tally = NonNullable<AnnouncedPageQuery['accord']>['tally'];

const OUTCOMES = Object.values(AnnouncementOutcome);

export const announcedPage = definePage({
  query: 'AnnouncedPage',
  parameters: {
    asOf: 'date',
    accord: 'text',
    country: 'text',
    outcome: OUTCOMES,
    after: 'cursor',
  },
  references: (found, { search }) => entryReferences(search, found),
  concerns: ({ search }) => ({
    ...(search.get('accord') && { accord: search.get('accord') }),
    ...(search.get('country') && { country: search.get('country') }),
  }),
  variables: ({ language, day, search, after }) => {
    const outcome = OUTCOMES.find((one) => one === search.get('outcome'));
    const [accord, country] = [search.get('accord') ?? '', search.get('country') ?? ''];
    const filter = {
      accord: accord || null,
      country: country || null,
      outcome: outcome ? [outcome] : null,
    };
    return { language, day, filter, after, accord, country };
  },
  subject: (data) => data,
});

/** The ledger of announcements: who said that it will join, what came of it, and how long that takes. */
export function AnnouncedPage() {
  const { announced: words, frame, terms } = useMessages();
  const { announcements, accord } = announcedPage.useSubject().subject;
  const { search } = useLocation();
  const { nodes, totalCount, pageInfo } = announcements;
  return (
    <>
      <Head
        title={words.title}
        description={words.sentence}
        path={paths.announced() + addressWith(search, {}).search}
        canonicalPath={paths.announced()}
      />
      <PageHead kicker={frame.register} title={words.title}>
        <Lead>{words.sentence}</Lead>
        <p className="quiet">
          {words.rule} <a href="#how-long">{words.howLong}</a>
        </p>
        {accord?.kind === 'UMBRELLA' && <OfGroup tally={accord.tally} />}
        <AsOf />
      </PageHead>
      <Section title={words.list} wide>
        <AnnouncementFilters announcements={announcements} search={search} />
        {totalCount === 0 && <Empty>{words.none}</Empty>}
        {nodes.length > 0 && (
          <AnnouncementTable
            caption={<MessageText of="announcements">{() => words.count(totalCount)}</MessageText>}
            rows={nodes}
          />
        )}
        <NextPage page={pageInfo}>{words.more}</NextPage>
        <AnnouncementFiles />
      </Section>
      <Section title={words.howLong} name="how-long">
        <p>{words.method}</p>
        {announcements.approximateCount > 0 && (
          <p>
            <MessageText of="announcements" inText>
              {() => words.approximate(announcements.approximateCount)}
            </MessageText>
          </p>
        )}
        <JoinedCurve curve={announcements} />
      </Section>
      <Section title={words.meanings}>
        <Terms terms={Object.entries(terms.outcomes).map(([key, term]) => ({ key, ...term }))} />
      </Section>
      <NumberMeanings
        kinds={['acts', 'announcements', 'atRisk', 'joinedShare', 'outcomeDays', 'standing']}
      />
    </>
  );
}

/** Why there are more open announcements than countries that the group itself has as announced. */
function OfGroup({ tally }: { tally: Tally }) {
  const { announced: words } = useMessages();
  const count = tally.find(({ standing }) => standing === 'ANNOUNCED')?.count ?? 0;
  return (
    <p>
      <MessageText of="standing" inText>
        {() => words.ofGroup(words.number(count))}
      </MessageText>
    </p>
  );
}
