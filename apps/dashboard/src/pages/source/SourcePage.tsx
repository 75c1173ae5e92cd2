import { paths } from '../../address/paths.ts';
import { ActList } from '../../components/act/ActList.tsx';
import { StatementList } from '../../components/statement/StatementList.tsx';
import { nameOfLanguage } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { sourceType } from '../../text/json-ld.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Facts } from '../../ui/text/Facts.tsx';

export const sourcePage = definePage({
  query: 'SourcePage',
  parameters: { after: 'cursor' },
  references: ({ source }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'source', value: slug, key: source?.slug ?? null },
  ],
  variables: ({ language, params, after }) => ({ language, slug: params.slug ?? '', after }),
  subject: (data) => data.source,
});

export function SourcePage() {
  const { record, places, source: words, terms } = useMessages();
  const { subject: source } = sourcePage.useSubject();
  const { publisher, published, url, statements, acts } = source;
  return (
    <>
      <Head
        title={source.title}
        description={words.description(terms.sourceKinds[source.kind], publisher.name)}
        path={paths.source(source.slug)}
        jsonLd={{
          '@type': sourceType(source.kind),
          headline: source.title,
          url,
          datePublished: source.publishedInferred ? null : published,
          inLanguage: source.language,
          publisher: { '@type': 'Organization', name: publisher.name },
        }}
      />
      <PageHead
        kicker={
          <>
            <Link to={paths.sources()}>{places.sources}</Link> <span aria-hidden="true">·</span>{' '}
            {terms.sourceKinds[source.kind]} <span aria-hidden="true">·</span>{' '}
            <Link to={paths.body(publisher.slug)}>{publisher.name}</Link>
          </>
        }
        title={<bdi lang={source.language}>{source.title}</bdi>}
      />
      <Section title={words.source} aside={source.sha256 && words.neverServed}>
        <Facts
          facts={[
            [
              words.publisher,
              <Link key="body" to={paths.body(publisher.slug)}>
                {publisher.name}
              </Link>,
            ],
            [words.authors, source.byline && <bdi key="byline">{source.byline}</bdi>],
            [
              words.published,
              published && (
                <>
                  <DateText date={published} />
                  {source.publishedInferred && <span className="quiet"> {words.inferred}</span>}
                </>
              ),
            ],
            [
              words.language,
              <bdi key="language" lang={source.language}>
                {nameOfLanguage(source.language)}
              </bdi>,
            ],
            [
              words.address,
              url ? (
                <a key="url" href={url} rel="noopener" dir="ltr">
                  {url}
                </a>
              ) : (
                words.noAddress
              ),
            ],
            [
              'SHA-256',
              source.sha256 ? (
                <code key="sha256" dir="ltr">
                  {source.sha256}
                </code>
              ) : (
                words.noText
              ),
            ],
            [
              record.note,
              source.note && (
                <bdi key="note" lang="en">
                  {source.note}
                </bdi>
              ),
            ],
          ]}
        />
      </Section>
      <Section title={words.statements} aside={words.statementCount(statements.totalCount)}>
        {statements.totalCount === 0 && <Empty>{record.none}</Empty>}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title={record.acts} aside={words.actCount(acts.length)}>
          <ActList acts={acts} />
        </Section>
      )}
    </>
  );
}
