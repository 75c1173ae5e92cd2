import { useLocation } from 'react-router';
import { feedOf } from '../address/data-files.ts';
import { paths } from '../address/paths.ts';
import { AccordTable } from '../components/accord/AccordTable.tsx';
import { ACCORD_SORTS, SERVER_SORTS } from '../components/accord/accord-sort.ts';
import { LatestActs } from '../components/act/LatestActs.tsx';
import { AnnouncementLines } from '../components/announcement/AnnouncementLines.tsx';
import { NumberMeanings } from '../components/day/NumberMeanings.tsx';
import { NextPage } from '../components/list/NextPage.tsx';
import { HomeMap } from '../components/map/HomeMap.tsx';
import { SearchForm } from '../components/search/SearchForm.tsx';
import { LatestStatements } from '../components/statement/LatestStatements.tsx';
import { frames } from '../drawing/map-frame.ts';
import { useMessages } from '../messages/messages.ts';
import { type Address, definePage } from '../page/define-page.ts';
import { Head } from '../ui/page/Head.tsx';
import { Link } from '../ui/page/Link.tsx';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Section } from '../ui/page/Section.tsx';
import { Empty } from '../ui/text/Empty.tsx';
import { Lead } from '../ui/text/Lead.tsx';
import { MessageText } from '../ui/text/MessageText.tsx';

export const homePage = definePage({
  query: 'HomePage',
  parameters: {
    after: 'cursor',
    sort: ACCORD_SORTS,
    accord: 'text',
    map: Object.keys(frames),
  },
  references: ({ accord }, { search }) => {
    const value = search.get('accord');
    if (!value) return [];
    return [{ parameter: 'accord', condition: 'accord', value, key: accord?.slug ?? null }];
  },
  variables: ({ language, today, after, search }) => ({
    language,
    day: today,
    until: today,
    after,
    order: sortIn({ search }) === 'newest' ? 'NEWEST_FIRST' : 'NAME',
    accord: search.get('accord') ?? '',
  }),
  subject: (data) => data,
  rest: async (ask, { accord, announcements, accords }, { language, day }) => {
    // Where none is chosen, the accord that was last announced and not joined.
    const { slug } = accord ?? announcements.nodes[0]?.accord ?? accords.nodes[0] ?? {};
    return slug === undefined ? null : (await ask('HomeMap', { language, slug, day })).accord;
  },
});

function sortIn({ search }: Pick<Address, 'search'>) {
  return ACCORD_SORTS.find((sort) => sort === search.get('sort')) ?? 'name';
}

export function HomePage() {
  const { home, frame, lists, counts: words } = useMessages();
  const sort = sortIn({ search: new URLSearchParams(useLocation().search) });
  const { subject, rest: mapped } = homePage.useSubject();
  const { accords, announcements, acts, statements, register } = subject;
  const isWhole = accords.nodes.length === accords.totalCount;
  return (
    <>
      <Head
        title={home.title}
        description={home.sentence}
        path={paths.home()}
        feed={feedOf.register}
      />
      <PageHead kicker={home.kicker} title={home.title}>
        <Lead>{home.sentence}</Lead>
        <SearchForm />
        <p className="quiet">
          {home.forExample}{' '}
          {home.examples.map((example, index) => (
            <span key={example}>
              {index > 0 && lists.comma}
              <Link to={paths.search(example)}>{example}</Link>
            </span>
          ))}
        </p>
      </PageHead>
      <Section
        title={home.notSigned}
        aside={<Link to={paths.announced()}>{home.allAnnouncements}</Link>}
      >
        <p className="quiet">
          <MessageText of="announcements" inText>
            {() => home.open(announcements.totalCount)}
          </MessageText>
        </p>
        <AnnouncementLines rows={announcements.nodes} />
      </Section>
      {mapped && <HomeMap accord={mapped} choices={accords.nodes} />}
      <Section title={home.latestActs} aside={<Link to={paths.changes()}>{frame.changes}</Link>}>
        <LatestActs acts={acts.nodes} />
      </Section>
      <Section
        title={home.latest}
        aside={
          <>
            <MessageText of="statements">
              {() =>
                // Counted apart: a source may have acts only.
                [
                  words.statements(register.counts.statements),
                  words.sources(register.counts.sources),
                ].join(lists.comma)
              }
            </MessageText>{' '}
            <Link to={paths.statements()}>{home.all}</Link>
          </>
        }
      >
        <LatestStatements statements={statements.nodes} />
      </Section>
      <section id="accords" aria-labelledby="accords-title">
        <h2 id="accords-title">{home.accords}</h2>
        {accords.nodes.length === 0 ? (
          <Empty>{home.none}</Empty>
        ) : (
          <AccordTable
            rows={accords.nodes}
            total={accords.totalCount}
            sort={sort}
            sorts={isWhole ? ACCORD_SORTS : SERVER_SORTS}
          />
        )}
        <NextPage page={accords.pageInfo}>{home.more}</NextPage>
      </section>
      <Section title={home.trust}>
        <p>
          {home.promise} <Link to={paths.about()}>{home.how}</Link>
          {' · '}
          <Link to={paths.coverage()}>{frame.coverage}</Link>
        </p>
      </Section>
      <NumberMeanings
        kinds={[
          'accords',
          'announcements',
          'joined',
          'outcomeDays',
          'outside',
          'standing',
          'statements',
        ]}
      />
    </>
  );
}
