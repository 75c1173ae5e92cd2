import { ActList } from '../components/ActList.tsx';
import { CountryName } from '../components/CountryName.tsx';
import { NameList } from '../components/NameList.tsx';
import { SourceTitles } from '../components/SourceTitles.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { BodyPageDocument } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Wikidata } from '../ui/Wikidata.tsx';

export const bodyPage = definePage({
  query: BodyPageDocument,
  variables: ({ language, params, after }) => ({ language, slug: params.slug ?? '', after }),
  subject: (data) => data.body,
});

export function BodyPage() {
  const messages = useMessages();
  const { subject: body } = bodyPage.useSubject();
  const { statements, sources, acts } = body;
  return (
    <>
      <Head
        title={body.name}
        description={`${body.name} in the register of diplomatic accords: what it said in its own name, and what it published.`}
        path={paths.body(body.slug)}
      />
      <PageHead kicker={messages.terms.bodyKinds[body.kind]} title={body.name} />
      <Section title="Said in its own name">
        {statements.totalCount === 0 && <Empty>No words of its own on record.</Empty>}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title="Acts" aside="performed or announced">
          <ActList acts={acts} within={body.id} />
        </Section>
      )}
      {sources.totalCount > 0 && (
        <Section title="Published" aside={`${sources.totalCount} on record as sources`}>
          <SourceTitles sources={sources.nodes} />
        </Section>
      )}
      <Section title="About the entry">
        <Facts
          facts={[
            ['Country', body.country && <CountryName key="country" country={body.country} />],
            ['Names', <NameList key="names" names={body.names} />],
            ['Wikidata', body.wikidata && <Wikidata key="item" item={body.wikidata} />],
          ]}
        />
      </Section>
    </>
  );
}
