import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import { ActList } from '../../components/act/ActList.tsx';
import { CountryName } from '../../components/country/CountryName.tsx';
import { Feed } from '../../components/embed/Feed.tsx';
import { NameList } from '../../components/name/NameList.tsx';
import { OfficeList } from '../../components/office/OfficeList.tsx';
import { StatementList } from '../../components/statement/StatementList.tsx';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { otherNames, sameAs } from '../../text/json-ld.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { Wikidata } from '../../ui/text/Wikidata.tsx';

export const leaderPage = definePage({
  query: 'LeaderPage',
  parameters: { after: 'cursor' },
  references: ({ leader }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'leader', value: slug, key: leader?.slug ?? null },
  ],
  variables: ({ language, params, after }) => ({ language, slug: params.slug ?? '', after }),
  subject: (data) => data.leader,
});

export function LeaderPage() {
  const { counts, record, leader: words, search } = useMessages();
  const { subject: leader } = leaderPage.useSubject();
  const { statements, offices, acts } = leader;
  return (
    <>
      <Head
        title={leader.name}
        description={words.description(leader.name)}
        path={paths.leader(leader.slug)}
        feed={feedOf.leader(leader.slug)}
        jsonLd={{
          '@type': 'Person',
          name: leader.name,
          alternateName: otherNames(leader.names, leader.name),
          sameAs: sameAs(leader.wikidata),
          hasOccupation: offices.map(({ title, from, to }) => ({
            '@type': 'Role',
            hasOccupation: { '@type': 'Occupation', name: title },
            startDate: from,
            endDate: to,
          })),
        }}
      />
      <PageHead
        kicker={
          <>
            <Link to={paths.leaders()}>{search.kinds.leaders}</Link>
            {leader.country && (
              <>
                {' '}
                <span aria-hidden="true">·</span> <CountryName country={leader.country} />
              </>
            )}
          </>
        }
        title={leader.name}
      />
      <Section title={words.offices} aside={words.officesAside}>
        {offices.length === 0 && <Empty>{words.noOffices}</Empty>}
        <OfficeList offices={offices} country={leader.country?.id} />
      </Section>
      <Section title={words.words} aside={counts.statements(statements.totalCount)}>
        {statements.totalCount === 0 && <Empty>{words.mentioned(leader.name)}</Empty>}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title={record.acts} aside={record.performed}>
          <ActList acts={acts} within={leader.id} />
        </Section>
      )}
      <Section title={record.about}>
        <Facts
          facts={[
            [record.names, <NameList key="names" names={leader.names} />],
            ['Wikidata', leader.wikidata && <Wikidata key="item" item={leader.wikidata} />],
            [record.feed, <Feed key="feed" path={feedOf.leader(leader.slug)} />],
            [
              record.note,
              leader.note && (
                <bdi key="note" lang="en">
                  {leader.note}
                </bdi>
              ),
            ],
          ]}
        />
      </Section>
    </>
  );
}
