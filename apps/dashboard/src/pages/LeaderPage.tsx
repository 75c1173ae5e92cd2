import { ActList } from '../components/ActList.tsx';
import { CountryName } from '../components/CountryName.tsx';
import { NameList } from '../components/NameList.tsx';
import { OfficeList } from '../components/OfficeList.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { counted } from '../counted.ts';
import { LeaderPageDocument } from '../documents.generated.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Wikidata } from '../ui/Wikidata.tsx';

export const leaderPage = definePage({
  query: LeaderPageDocument,
  variables: ({ language, params, after }) => ({ language, slug: params.slug ?? '', after }),
  subject: (data) => data.leader,
});

export function LeaderPage() {
  const { subject: leader } = leaderPage.useSubject();
  const { statements, offices, acts } = leader;
  return (
    <>
      <Head
        title={leader.name}
        description={`${leader.name} in the register of diplomatic accords: offices held, acts performed, and words said, each with its source.`}
        path={paths.leader(leader.slug)}
      />
      <PageHead
        kicker={leader.country ? <CountryName country={leader.country} /> : 'Leader'}
        title={leader.name}
      />
      <Section title="Offices" aside="the earliest first">
        {offices.length === 0 && <Empty>No office on record.</Empty>}
        <OfficeList offices={offices} country={leader.country?.id} />
      </Section>
      <Section title="Own words" aside={counted(statements.totalCount, 'statement', 'statements')}>
        {statements.totalCount === 0 && (
          <Empty>
            Mentioned, not quoted: sources name {leader.name}, and no words of {leader.name} are on
            record.
          </Empty>
        )}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title="Acts" aside="performed or announced">
          <ActList acts={acts} within={leader.id} />
        </Section>
      )}
      <Section title="About the entry">
        <Facts
          facts={[
            ['Names', <NameList key="names" names={leader.names} />],
            ['Wikidata', leader.wikidata && <Wikidata key="item" item={leader.wikidata} />],
            ['Note', leader.note],
          ]}
        />
      </Section>
    </>
  );
}
