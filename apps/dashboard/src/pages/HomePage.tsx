import { Link } from 'react-router';
import { feedOf } from '../address/data-files.ts';
import { paths } from '../address/paths.ts';
import { AccordItem } from '../components/accord/AccordItem.tsx';
import { AccordLine } from '../components/accord/AccordLine.tsx';
import { NumberMeanings } from '../components/day/NumberMeanings.tsx';
import { NextPage } from '../components/list/NextPage.tsx';
import { QuoteCard } from '../components/statement/QuoteCard.tsx';
import type { AccordItemFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page/define-page.ts';
import { Head } from '../ui/page/Head.tsx';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Section } from '../ui/page/Section.tsx';
import { Empty } from '../ui/text/Empty.tsx';
import { Lead } from '../ui/text/Lead.tsx';
import { Lines } from '../ui/text/Lines.tsx';
import { MessageText } from '../ui/text/MessageText.tsx';
import css from './HomePage.module.css';

export const homePage = definePage({
  query: 'HomePage',
  parameters: { after: 'cursor' },
  variables: ({ language, today, after }) => ({ language, day: today, after }),
  subject: (data) => data,
});

export function HomePage() {
  const { home, frame, lists, counts: words } = useMessages();
  const { accords, statements, register } = homePage.useSubject().subject;
  const { counts } = register;
  const isBetweenTwo = ({ kind }: AccordItemFragment) => kind === 'DIPLOMATIC_RELATIONS';
  const between = accords.nodes.filter(isBetweenTwo);
  const among = accords.nodes.filter((accord) => !isBetweenTwo(accord));
  return (
    <>
      <Head
        title={home.title}
        description={home.sentence}
        path={paths.home()}
        feed={feedOf.register}
      />
      <PageHead kicker={home.kicker} title={home.sentence}>
        <Lead>
          {home.promise} <Link to={paths.about()}>{home.how}</Link>
          {' · '}
          <Link to={paths.coverage()}>{frame.coverage}</Link>
        </Lead>
      </PageHead>
      <Section
        title={home.accords}
        aside={
          <MessageText of="accords">{() => home.accordsAside(accords.totalCount)}</MessageText>
        }
      >
        {accords.nodes.length === 0 && <Empty>{home.none}</Empty>}
        {among.map((accord) => (
          <AccordItem key={accord.id} accord={accord} />
        ))}
        <NextPage page={accords.pageInfo}>{home.more}</NextPage>
      </Section>
      {between.length > 0 && (
        <Section title={home.relations} aside={home.relationsAside}>
          <Lines>
            {between.map((accord) => (
              <AccordLine key={accord.id} accord={accord} />
            ))}
          </Lines>
        </Section>
      )}
      <Section
        title={home.latest}
        aside={
          <MessageText of="statements">
            {() =>
              // Counted apart: a source may have acts only.
              [words.statements(counts.statements), words.sources(counts.sources)].join(lists.comma)
            }
          </MessageText>
        }
      >
        <ul className={css.words}>
          {statements.nodes.map((statement) => (
            <li key={statement.id} data-later>
              <QuoteCard statement={statement} />
            </li>
          ))}
        </ul>
        <p className={css.all}>
          <Link to={paths.statements()}>{home.all}</Link>
        </p>
      </Section>
      <NumberMeanings kinds={['accords', 'days', 'instruments', 'standing', 'statements']} />
    </>
  );
}
