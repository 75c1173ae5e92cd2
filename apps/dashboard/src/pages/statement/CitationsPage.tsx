import { paths } from '../../address/paths.ts';
import { CitationTexts } from '../../components/citation/CitationTexts.tsx';
import { speakerText } from '../../components/statement/SpeakerName.tsx';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';

export const citationsPage = definePage({
  query: 'CitationsPage',
  parameters: {},
  references: ({ statement }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'statement', value: slug, key: statement?.slug ?? null },
  ],
  variables: ({ language, params }) => ({ language, slug: params.slug ?? '' }),
  subject: ({ statement, register }) => statement && { statement, digest: register.digest },
});

/** The citations of a statement in every format, with a URL of their own and without scripts. */
export function CitationsPage() {
  const messages = useMessages();
  const { citations } = messages;
  const { statement, digest } = citationsPage.useSubject().subject;
  const speaker = speakerText(statement.speaker);
  const about = statement.date
    ? messages.statement.title(speaker, messages.date(statement.date))
    : speaker;
  return (
    <>
      <Head
        title={citations.of(about)}
        description={citations.advice}
        path={paths.citations(statement.slug)}
      />
      <PageHead kicker={citations.title} title={about}>
        <p>
          <Link to={paths.statement(statement.slug)}>{citations.back}</Link>
        </p>
      </PageHead>
      <Section title={citations.section} aside={citations.advice}>
        <CitationTexts statement={statement} digest={digest} />
      </Section>
    </>
  );
}
