import { Link } from 'react-router';
import { AccordEntry } from '../components/AccordEntry.tsx';
import { AccordLine } from '../components/AccordLine.tsx';
import { NextPage } from '../components/NextPage.tsx';
import { QuoteCard } from '../components/QuoteCard.tsx';
import { counted } from '../counted.ts';
import { type AccordEntryFragment, HomePageDocument } from '../documents.generated.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Head } from '../ui/Head.tsx';
import { Lead } from '../ui/Lead.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import css from './HomePage.module.css';

const SENTENCE =
  'Who has joined which diplomatic accord, by which act, on which day, and who said what about it.';

export const homePage = definePage({
  query: HomePageDocument,
  variables: ({ language, after }) => ({ language, after }),
  subject: (data) => data,
});

export function HomePage() {
  const { accords, statements, register } = homePage.useSubject().subject;
  const { counts } = register;
  const isBetweenTwo = ({ kind }: AccordEntryFragment) => kind === 'DIPLOMATIC_RELATIONS';
  const between = accords.nodes.filter(isBetweenTwo);
  const among = accords.nodes.filter((accord) => !isBetweenTwo(accord));
  return (
    <>
      <Head title="A register of diplomatic accords" description={SENTENCE} path={paths.home()} />
      <PageHead kicker="An open register" title={SENTENCE}>
        <Lead>
          A standing is never typed in: it follows from dated, cited acts. A quotation is never just
          text: it is a passage located in a named source, and says how far it was checked.{' '}
          <Link to={paths.about()}>How that is done</Link>, and{' '}
          <Link to={paths.coverage()}>how far the record reaches</Link>.
        </Lead>
      </PageHead>
      <Section title="Accords" aside={`${accords.totalCount} under no umbrella`}>
        {accords.nodes.length === 0 && <Empty>No accord is on record yet.</Empty>}
        {among.map((accord) => (
          <AccordEntry key={accord.id} accord={accord} />
        ))}
        <NextPage page={accords.pageInfo}>More accords</NextPage>
      </Section>
      {between.length > 0 && (
        <Section title="Relations" aside="diplomatic relations between two states">
          {between.map((accord) => (
            <AccordLine key={accord.id} accord={accord} />
          ))}
        </Section>
      )}
      <Section
        title="Latest words"
        aside={`${counted(counts.statements, 'statement', 'statements')} from ${counted(counts.sources, 'source', 'sources')}`}
      >
        <ul className={css.words}>
          {statements.nodes.map((statement) => (
            <li key={statement.id}>
              <QuoteCard statement={statement} />
            </li>
          ))}
        </ul>
        <p className={css.all}>
          <Link to={paths.statements()}>All statements, with search and filters</Link>
        </p>
      </Section>
    </>
  );
}
