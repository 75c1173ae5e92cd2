import { Link } from 'react-router';
import { ActList } from '../components/ActList.tsx';
import { CountryName } from '../components/CountryName.tsx';
import { NameList } from '../components/NameList.tsx';
import { NextPage } from '../components/NextPage.tsx';
import { SourceTitles } from '../components/SourceTitles.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { bodyType, otherNames, sameAs } from '../json-ld.ts';
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
  query: 'BodyPage',
  parameters: { after: 'cursor', rows: 'cursor' },
  named: ({ body }, { params: { slug = '' } }) => [
    { parameter: null, as: 'body', given: slug, key: body?.slug ?? null },
  ],
  variables: ({ language, params, after, rows }) => ({
    language,
    slug: params.slug ?? '',
    after,
    rows,
  }),
  subject: (data) => data.body,
});

export function BodyPage() {
  const { body: words, counts, entry, search, terms } = useMessages();
  const { subject: body } = bodyPage.useSubject();
  const { statements, sources, acts } = body;
  return (
    <>
      <Head
        title={body.name}
        description={words.description(body.name)}
        path={paths.body(body.slug)}
        jsonLd={{
          '@type': bodyType(body.kind),
          name: body.name,
          alternateName: otherNames(body.names, body.name),
          sameAs: sameAs(body.wikidata),
        }}
      />
      <PageHead
        kicker={
          <>
            <Link to={paths.bodies()}>{search.kinds.bodies}</Link> <span aria-hidden="true">·</span>{' '}
            {terms.bodyKinds[body.kind]}
          </>
        }
        title={body.name}
      />
      <Section title={words.words} aside={counts.statements(statements.totalCount)}>
        {statements.totalCount === 0 && <Empty>{words.noWords}</Empty>}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title={entry.acts} aside={entry.performed}>
          <ActList acts={acts} within={body.id} />
        </Section>
      )}
      {sources.totalCount > 0 && (
        <Section title={words.published} aside={words.publishedCount(sources.totalCount)}>
          <SourceTitles sources={sources.nodes} />
          <NextPage page={sources.pageInfo} keptIn="rows">
            {words.moreSources}
          </NextPage>
        </Section>
      )}
      <Section title={entry.about}>
        <Facts
          facts={[
            [entry.country, body.country && <CountryName key="country" country={body.country} />],
            [entry.names, <NameList key="names" names={body.names} />],
            ['Wikidata', body.wikidata && <Wikidata key="item" item={body.wikidata} />],
          ]}
        />
      </Section>
    </>
  );
}
