import { Link } from 'react-router';
import { AsOf } from '../components/AsOf.tsx';
import { NameList } from '../components/NameList.tsx';
import { NextPage } from '../components/NextPage.tsx';
import { officeInWords } from '../components/OfficeList.tsx';
import { ParticipationTable } from '../components/ParticipationTable.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { counted } from '../counted.ts';
import { CountryPageDocument } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Flag } from '../ui/Flag.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Wikidata } from '../ui/Wikidata.tsx';
import css from './CountryPage.module.css';

export const countryPage = definePage({
  query: CountryPageDocument,
  variables: ({ language, params, asOf, after, rows }) => ({
    language,
    code: params.code ?? '',
    asOf,
    after,
    rows,
    said: asOf === null ? null : { to: asOf },
  }),
  subject: (data) => data.country,
});

export function CountryPage() {
  const messages = useMessages();
  const { subject: country, variables } = countryPage.useSubject();
  const asOf = variables.asOf ?? null;
  const { participations, statements } = country;
  const leaders = country.leaders.nodes;
  const bodies = country.bodies.nodes;
  return (
    <>
      <Head
        title={country.name}
        description={`${country.name} in the register of diplomatic accords: its standing in each, its voices, and what was said about it.`}
        path={paths.country(country.code, asOf)}
      />
      <PageHead
        kicker={
          <>
            <Flag alpha2={country.alpha2} />
            {messages.terms.countryKinds[country.kind]}
          </>
        }
        title={country.name}
      >
        <AsOf asOf={asOf} />
      </PageHead>
      <Section title="Accords">
        {participations.totalCount === 0 ? (
          <Empty>{country.name} had no place in any accord on record by that day.</Empty>
        ) : (
          <>
            <ParticipationTable
              asOf={asOf}
              total={participations.totalCount}
              rows={participations.nodes}
            />
            <NextPage page={participations.pageInfo} keptIn="rows">
              More accords
            </NextPage>
          </>
        )}
      </Section>
      <Section title="Its voices" aside="leaders and bodies that speak or act for it">
        {leaders.length + bodies.length === 0 && <Empty>None on record.</Empty>}
        <ul className={css.voices}>
          {leaders.map((leader) => (
            <li key={leader.id}>
              <Link to={paths.leader(leader.slug)}>{leader.name}</Link>
              <span className="quiet">
                {leader.offices.map((office) => officeInWords(messages, office)).join('; ')}
              </span>
            </li>
          ))}
          {bodies.map((body) => (
            <li key={body.id}>
              <Link to={paths.body(body.slug)}>{body.name}</Link>
              <span className="quiet">{messages.terms.bodyKinds[body.kind]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title="What was said about it"
        aside={`${counted(statements.totalCount, 'statement', 'statements')}, whoever made them`}
      >
        {statements.totalCount === 0 && <Empty>No words on record by that day.</Empty>}
        <StatementList statements={statements} />
      </Section>
      <Section title="About the entry">
        <Facts
          facts={[
            ['Code', country.code],
            ['Names', <NameList key="names" names={country.names} />],
            ['Wikidata', country.wikidata && <Wikidata key="item" item={country.wikidata} />],
          ]}
        />
      </Section>
    </>
  );
}
