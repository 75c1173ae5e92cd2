import { Link } from 'react-router';
import { CoverageTable } from '../components/CoverageTable.tsx';
import { counted } from '../counted.ts';
import { type CoverageEntryFragment, CoveragePageDocument } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Head } from '../ui/Head.tsx';
import { Lead } from '../ui/Lead.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';

export const coveragePage = definePage({
  query: CoveragePageDocument,
  variables: ({ language }) => ({ language }),
  subject: (data) => data.register,
});

const TITLE = 'How far the record reaches';

export function CoveragePage() {
  const messages = useMessages();
  const { coverage, counts } = coveragePage.useSubject().subject;
  const { today } = useHandover();
  const between = coverage.filter(isBetweenTwo);
  const among = coverage.filter((entry) => !isBetweenTwo(entry)).toSorted(byUmbrella);
  const unsaid = counts.accords - coverage.length;
  return (
    <>
      <Head
        title={TITLE}
        description="For each accord the day up to which acts and words were looked for, and what is known to be missing, so that silence is not taken for absence."
        path={paths.coverage()}
      />
      <PageHead kicker={<Link to={paths.about()}>About</Link>} title={TITLE}>
        <Lead>
          For each accord: the day up to which acts and words were looked for, and what is known to
          be missing. After that day silence means that nobody looked, not that nothing happened.
          The record holds {counted(counts.acts, 'act', 'acts')} in all.
        </Lead>
      </PageHead>
      <Section title="Accords" aside="an umbrella before its instruments">
        {among.length === 0 && <Empty>No accord is on record yet.</Empty>}
        {among.length > 0 && (
          <CoverageTable caption={captionOf(messages, among, today)} entries={among} />
        )}
        {unsaid > 0 && (
          <Empty>Of {counted(unsaid, 'accord', 'accords')} nobody has said how far.</Empty>
        )}
      </Section>
      {between.length > 0 && (
        <Section title="Relations" aside="diplomatic relations between two states">
          <CoverageTable caption={captionOf(messages, between, today)} entries={between} />
        </Section>
      )}
    </>
  );
}

function isBetweenTwo({ accord }: CoverageEntryFragment): boolean {
  return accord.kind === 'DIPLOMATIC_RELATIONS';
}

function captionOf(
  messages: Messages,
  entries: readonly CoverageEntryFragment[],
  today: string,
): string {
  const count = counted(entries.length, 'accord', 'accords');
  return `${count}; countries with a place in each as of ${messages.date(today)}`;
}

/** By slug, instruments behind their umbrella. */
function byUmbrella(a: CoverageEntryFragment, b: CoverageEntryFragment): number {
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ accord }: CoverageEntryFragment): string {
  return `${accord.partOf?.slug ?? accord.slug} ${accord.partOf ? accord.slug : ''}`;
}
