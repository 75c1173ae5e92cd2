import { paths } from '../../address/paths.ts';
import { CoverageTable } from '../../components/coverage/CoverageTable.tsx';
import type { CoverageRowFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Lead } from '../../ui/text/Lead.tsx';

export const coveragePage = definePage({
  query: 'CoveragePage',
  parameters: {},
  variables: ({ language }) => ({ language }),
  subject: (data) => data.register,
});

export function CoveragePage() {
  const messages = useMessages();
  const { coverage: words, frame, home } = messages;
  const { coverage, counts } = coveragePage.useSubject().subject;
  const { today } = useHydrationState();
  const between = coverage.filter(isBetweenTwo);
  const among = coverage.filter((entry) => !isBetweenTwo(entry)).toSorted(byUmbrella);
  const unsaid = counts.accords - coverage.length;
  return (
    <>
      <Head title={frame.coverage} description={words.description} path={paths.coverage()} />
      <PageHead kicker={<Link to={paths.about()}>{frame.about}</Link>} title={frame.coverage}>
        <Lead>
          {words.lead} {words.inAll(messages.counts.acts(counts.acts))}
        </Lead>
      </PageHead>
      <Section title={home.accords} aside={words.accordsAside} wide>
        {among.length === 0 && <Empty>{home.none}</Empty>}
        {among.length > 0 && (
          <CoverageTable caption={captionOf(messages, among, today)} entries={among} />
        )}
        {unsaid > 0 && <Empty>{words.nobodySaid(unsaid)}</Empty>}
      </Section>
      {between.length > 0 && (
        <Section title={home.relations} aside={home.relationsAside} wide>
          <CoverageTable caption={captionOf(messages, between, today)} entries={between} />
        </Section>
      )}
    </>
  );
}

function isBetweenTwo({ accord }: CoverageRowFragment): boolean {
  return accord.kind === 'DIPLOMATIC_RELATIONS';
}

function captionOf(
  messages: Messages,
  entries: readonly CoverageRowFragment[],
  today: string,
): string {
  return messages.coverage.caption(messages.counts.accords(entries.length), messages.date(today));
}

/** By slug, instruments after their umbrella. */
function byUmbrella(a: CoverageRowFragment, b: CoverageRowFragment): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ accord }: CoverageRowFragment): string {
  return `${accord.partOf?.slug ?? accord.slug} ${accord.partOf ? accord.slug : ''}`;
}
