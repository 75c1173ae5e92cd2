import { elsewhere, paths } from '../../address/paths.ts';
import type { AboutPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import type { Term } from '../../messages/term.ts';
import { definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { Terms } from '../../ui/text/Terms.tsx';
import css from './AboutPage.module.css';

export const aboutPage = definePage({
  query: 'AboutPage',
  parameters: {},
  variables: () => ({}),
  subject: (data) => data.register,
});

/** The attribution of the compilation, in every language, because it is a name. */
export const CREDIT = 'Signatory, an open register of diplomatic accords';

export function AboutPage() {
  const { about, frame, terms } = useMessages();
  const { counts, licence } = aboutPage.useSubject().subject;
  return (
    <>
      <Head title={frame.about} description={about.description} path={paths.about()} />
      <PageHead kicker={frame.about} title={about.title}>
        <Lead>{about.lead}</Lead>
      </PageHead>
      <Section title={about.method}>
        <Method counts={counts} />
      </Section>
      <Section title={about.standings} aside={about.standingsAside} name="standings">
        <Terms
          terms={entriesOf(terms.standings).map(([standing, { means }]) => ({
            key: standing,
            word: <StandingMark standing={standing} />,
            means,
          }))}
        />
        <p className={css.after}>{about.standingsNote}</p>
      </Section>
      <Section title={about.acts} aside={about.actsAside} name="acts">
        <Terms terms={termsOf(terms.actKinds)} />
      </Section>
      <Section title={about.verbatim} aside={about.verbatimAside} name="verbatim">
        <Terms terms={termsOf(terms.verbatims)} />
        <p className={css.after}>{about.verbatimNote}</p>
      </Section>
      <Section title={about.forms} aside={about.formsAside} name="forms">
        <Terms terms={termsOf(terms.forms)} />
        <p className={css.after}>{about.formsNote}</p>
      </Section>
      <Section title={about.names} name="names">
        <p>{about.namesNote}</p>
      </Section>
      <Section title={about.licences} name="licences">
        <p>
          {about.factsLicence(licence)} <bdi lang="en">{CREDIT}</bdi>
        </p>
        <p>{about.otherLicences}</p>
        <p>{about.takeAway}</p>
        <ul className={css.links}>
          <li>
            <Link to={paths.data()}>{frame.data}</Link>
          </li>
          <li>
            <a href={elsewhere.playground}>{frame.playground}</a>
          </li>
        </ul>
      </Section>
      <Section title={about.errors} aside={about.errorsAside} name="errors">
        <p>{about.errorsNote}</p>
        <p>{about.absentNote}</p>
        <ul className={css.links}>
          <li>
            {/* Where reports are taken, the address of them or the form is there. */}
            <a href="#foot">{frame.reportError}</a>
          </li>
          <li>
            <Link to={paths.coverage()}>{frame.coverage}</Link>
          </li>
        </ul>
      </Section>
    </>
  );
}

function Method({ counts }: { counts: AboutPageQuery['register']['counts'] }) {
  const { about, counts: counted, data } = useMessages();
  return (
    <ol className={css.steps}>
      <li>
        <b>{about.sourced}</b> {about.sourcedMeans}
        <ul className={css.counts}>
          <li>{data.withAgreements(counted.accords(counts.accords))}</li>
          <li>{counted.acts(counts.acts)}</li>
          <li>{counted.statements(counts.statements)}</li>
          <li>{counted.wordings(counts.wordings)}</li>
          <li>{counted.sources(counts.sources)}</li>
        </ul>
      </li>
      <li>
        <b>{about.derived}</b> {about.derivedMeans}
      </li>
      <li>
        <b>{about.quoted}</b> {about.quotedMeans}
      </li>
      <li>
        <b>{about.silence}</b> {about.silenceMeans}
      </li>
    </ol>
  );
}

function termsOf(terms: Readonly<Record<string, Term>>) {
  return Object.entries(terms).map(([key, term]) => ({ key, ...term }));
}

/** `Object.entries` with the keys of the type: a record of terms has no other keys. */
function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
