import { Link } from 'react-router';
import { AccordFacts } from '../components/AccordFacts.tsx';
import { ActList } from '../components/ActList.tsx';
import { AsOf } from '../components/AsOf.tsx';
import { InstrumentList } from '../components/InstrumentList.tsx';
import { NextPage } from '../components/NextPage.tsx';
import { SignatoryTable } from '../components/SignatoryTable.tsx';
import { announcedInWords, countedUntil, StandingLead } from '../components/StandingLead.tsx';
import { StandingTally } from '../components/StandingTally.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { counted } from '../counted.ts';
import { latestDay } from '../dates.ts';
import { AccordPageDocument, type AccordPageQuery } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { eventDays } from '../timeline.ts';
import { Empty } from '../ui/Empty.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import css from './AccordPage.module.css';

export const accordPage = definePage({
  query: AccordPageDocument,
  variables: ({ language, params, asOf, after, rows }) => ({
    language,
    slug: params.slug ?? '',
    asOf,
    after,
    rows,
    // What was said later had not been said on that day.
    said: asOf === null ? null : { to: asOf },
  }),
  subject: ({ accord, allActs, allStatements }) => accord && { ...accord, allActs, allStatements },
});

type Accord = NonNullable<AccordPageQuery['accord']>;

export function AccordPage() {
  const messages = useMessages();
  const { subject: accord, variables } = accordPage.useSubject();
  const { today } = useHandover();
  const asOf = variables.asOf ?? null;
  const day = asOf ?? today;
  const { allActs, allStatements } = accord;
  const isDrawn = [allActs, allStatements].every((list) => list.nodes.length === list.totalCount);
  const { nodes: participations, totalCount } = accord.participations;
  const announced = participations.filter(({ standing }) => standing === 'ANNOUNCED');
  const acts = accord.acts.filter(({ date }) => !date || latestDay(date) <= latestDay(day));
  return (
    <>
      <Head
        title={accord.name}
        description={describe(messages, accord, announced, day)}
        path={paths.accord(accord.slug, asOf)}
      />
      <PageHead kicker={<Kind accord={accord} />} title={accord.name}>
        <StandingLead announced={announced} day={day} coverage={accord.coverage} />
        <p className={css.description}>{accord.description}</p>
        <AsOf
          asOf={asOf}
          days={isDrawn ? eventDays([...allActs.nodes, ...allStatements.nodes]) : []}
        />
      </PageHead>
      <Section title="Standing" aside="Each word opens its definition">
        {accord.tally.length === 0 && (
          <Empty>No country had a place in this accord by that day.</Empty>
        )}
        <StandingTally tally={accord.tally} asOf={asOf} />
      </Section>
      {totalCount > 0 && (
        <Section title="Signatories" aside="and everyone else with a place">
          <SignatoryTable accord={accord.id} asOf={asOf} total={totalCount} rows={participations} />
          <NextPage page={accord.participations.pageInfo} keptIn="rows">
            More countries
          </NextPage>
        </Section>
      )}
      <Section title="Timeline" aside="each mark leads to what it stands for">
        {isDrawn ? (
          <Timeline acts={allActs} statements={allStatements} asOf={asOf} day={day} />
        ) : (
          <Empty>
            Too much to draw: {counted(allActs.totalCount, 'act', 'acts')} and{' '}
            {counted(allStatements.totalCount, 'statement', 'statements')}. The table holds the
            acts.
          </Empty>
        )}
      </Section>
      <Section
        title="What was said"
        aside={
          <>
            {counted(accord.statements.totalCount, 'statement', 'statements')}.{' '}
            <Link
              to={paths.statements(
                asOf ? { accord: accord.slug, to: asOf } : { accord: accord.slug },
              )}
            >
              Search these
            </Link>
          </>
        }
      >
        {accord.statements.totalCount === 0 && <Empty>No words on record by that day.</Empty>}
        <StatementList statements={accord.statements} />
      </Section>
      {accord.instruments.length > 0 && (
        <Section title="Instruments" aside={`${accord.instruments.length} under this umbrella`}>
          <InstrumentList instruments={accord.instruments} asOf={asOf} />
        </Section>
      )}
      {acts.length > 0 && (
        <Section title="Acts" aside="of the accord as a whole" name="acts">
          <ActList acts={acts} within={accord.id} />
        </Section>
      )}
      <Section title="About the entry">
        <AccordFacts accord={accord} />
      </Section>
    </>
  );
}

function Kind({ accord }: { accord: Accord }) {
  const messages = useMessages();
  return (
    <>
      {messages.terms.accordKinds[accord.kind]}
      {accord.partOf && (
        <>
          , part of <Link to={paths.accord(accord.partOf.slug)}>{accord.partOf.name}</Link>
        </>
      )}
    </>
  );
}

function describe(
  messages: Messages,
  accord: Accord,
  announced: Accord['participations']['nodes'],
  day: string,
): string {
  const until = countedUntil(day, accord.coverage);
  const gaps = announced.map(
    ({ country, since }) => `${country.name}: ${announcedInWords(messages, since, until)}`,
  );
  return [...gaps, accord.description].join(' ').slice(0, 300);
}
