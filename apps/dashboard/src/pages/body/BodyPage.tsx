import { paths } from '../../address/paths.ts';
import { ActList } from '../../components/act/ActList.tsx';
import { CountryName } from '../../components/country/CountryName.tsx';
import { NextPage } from '../../components/list/NextPage.tsx';
import { NameList } from '../../components/name/NameList.tsx';
import { SourceTitles } from '../../components/source/SourceTitles.tsx';
import { StatementList } from '../../components/statement/StatementList.tsx';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { bodyType, otherNames, sameAs } from '../../text/json-ld.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { Wikidata } from '../../ui/text/Wikidata.tsx';

export const bodyPage = definePage({
  query: 'BodyPage',
  parameters: { after: 'cursor', rows: 'cursor' },
  references: ({ body }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'body', value: slug, key: body?.slug ?? null },
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
  const { body: words, counts, record, search, terms } = useMessages();
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
        <Section title={record.acts} aside={record.performed}>
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
      <Section title={record.about}>
        <Facts
          facts={[
            [record.country, body.country && <CountryName key="country" country={body.country} />],
            [record.names, <NameList key="names" names={body.names} />],
            ['Wikidata', body.wikidata && <Wikidata key="item" item={body.wikidata} />],
          ]}
        />
      </Section>
    </>
  );
}
