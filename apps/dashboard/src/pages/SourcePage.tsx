import { Link } from 'react-router';
import { ActList } from '../components/ActList.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { SourcePageDocument } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { DateText } from '../ui/DateText.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';

export const sourcePage = definePage({
  query: SourcePageDocument,
  variables: ({ language, params, after }) => ({ language, slug: params.slug ?? '', after }),
  subject: (data) => data.source,
});

export function SourcePage() {
  const messages = useMessages();
  const { subject: source } = sourcePage.useSubject();
  const { publisher, published, url, statements, acts } = source;
  return (
    <>
      <Head
        title={source.title}
        description={`${messages.terms.sourceKinds[source.kind]} by ${publisher.name}: the statements and acts in the register that rest on it.`}
        path={paths.source(source.slug)}
      />
      <PageHead
        kicker={
          <>
            {messages.terms.sourceKinds[source.kind]},{' '}
            <Link to={paths.body(publisher.slug)}>{publisher.name}</Link>
          </>
        }
        title={<span lang={source.language}>{source.title}</span>}
      />
      <Section title="Source" aside="Its text is held for verification and never served">
        <Facts
          facts={[
            [
              'Publisher',
              <Link key="body" to={paths.body(publisher.slug)}>
                {publisher.name}
              </Link>,
            ],
            ['Authors', source.byline],
            [
              'Published',
              published && (
                <>
                  <DateText date={published} />
                  {source.publishedInferred && <span className="quiet"> (inferred)</span>}
                </>
              ),
            ],
            ['Language', source.language],
            [
              'Address',
              url ? (
                <a key="url" href={url} rel="noopener">
                  {url}
                </a>
              ) : (
                'not on record'
              ),
            ],
            ['SHA-256', source.sha256 ? <code key="sha256">{source.sha256}</code> : 'no text held'],
            ['Note', source.note],
          ]}
        />
      </Section>
      <Section title="Statements" aside={`${statements.totalCount} with a wording from it`}>
        {statements.totalCount === 0 && <Empty>None on record.</Empty>}
        <StatementList statements={statements} />
      </Section>
      {acts.length > 0 && (
        <Section title="Acts" aside={`${acts.length} that cite it`}>
          <ActList acts={acts} />
        </Section>
      )}
    </>
  );
}
