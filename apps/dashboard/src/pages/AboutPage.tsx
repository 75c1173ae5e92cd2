import { Link } from 'react-router';
import { counted } from '../counted.ts';
import { AboutPageDocument, type AboutPageQuery } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import type { Term } from '../messages/term.ts';
import { definePage } from '../page.ts';
import { elsewhere, paths } from '../paths.ts';
import { Head } from '../ui/Head.tsx';
import { Lead } from '../ui/Lead.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { Terms } from '../ui/Terms.tsx';
import css from './AboutPage.module.css';

export const aboutPage = definePage({
  query: AboutPageDocument,
  variables: () => ({}),
  subject: (data) => data.register,
});

const TITLE = 'What this register promises';

export function AboutPage() {
  const messages = useMessages();
  const { counts, licence } = aboutPage.useSubject().subject;
  return (
    <>
      <Head
        title="About"
        description="What the register is, how a standing comes about, how a quotation is checked, what each word means and by what authority, and how to report an error."
        path={paths.about()}
      />
      <PageHead kicker="About" title={TITLE}>
        <Lead>
          Treaty registers know acts and not words. Collections of quotations know words and not
          acts. Signatory keeps both, so that “will join” and “has joined” are told apart.
        </Lead>
      </PageHead>
      <Section title="Method">
        <Method counts={counts} />
      </Section>
      <Section title="Standings" aside="how far a country has come" name="standings">
        <Terms
          terms={entriesOf(messages.terms.standings).map(([standing, { means }]) => ({
            key: standing,
            word: <StandingMark standing={standing} />,
            means,
          }))}
        />
        <p className={css.after}>
          VCLT is the Vienna Convention on the Law of Treaties of 1969. In an accord that does not
          bind, the ladder ends at signatory. An act that sources contradict, or whose effect is
          open, is contested: it is shown with both sides, and gives no standing.
        </p>
      </Section>
      <Section title="Acts" aside="what was done" name="acts">
        <Terms terms={termsOf(messages.terms.actKinds)} />
      </Section>
      <Section title="Verbatim" aside="how far words agree with their source" name="verbatim">
        <Terms terms={termsOf(messages.terms.verbatims)} />
        <p className={css.after}>
          The level is computed against the text of the source, never typed in. It says nothing of
          whether the source itself heard well.
        </p>
      </Section>
      <Section title="Forms" aside="how a source gives words" name="forms">
        <Terms terms={termsOf(messages.terms.forms)} />
        <p className={css.after}>
          Only what the source itself puts inside quotation marks is shown as a quotation here.
        </p>
      </Section>
      <Section title="Names" name="names">
        <p>
          Where the name or the status of a place is disputed, the name in the United Nations’ M49
          list comes first; everywhere else the short name of the Unicode CLDR. Listing a place, and
          the name it is listed by, claims nothing about its status.
        </p>
      </Section>
      <Section title="Licences" name="licences">
        <p>
          The compilation of facts is under {licence}: credit “Signatory, an open register of
          diplomatic accords”, with the day you took it from. The code is under the Apache License
          2.0. Quoted words belong to those who said or published them, and are not ours to license.
        </p>
        <p>
          The same record answers queries at the <a href={elsewhere.playground}>playground</a>, and
          is there <a href={elsewhere.files}>as files</a>.
        </p>
      </Section>
      <Section title="Errors" aside="how to report one" name="errors">
        <p>
          Open an issue with the project: the address of the page, what it says, and a source that
          says otherwise. An entry changes when a source does, and what a person or a state says of
          itself is a source like any other. The source that was followed before stays on record,
          marked as saying otherwise.
        </p>
        <p>
          Before you report something as absent, see{' '}
          <Link to={paths.coverage()}>how far the record reaches</Link> and what is known to be
          missing. If you hold rights in something quoted here and think it goes too far, say so in
          the same way.
        </p>
      </Section>
    </>
  );
}

function Method({ counts }: { counts: AboutPageQuery['register']['counts'] }) {
  return (
    <ol className={css.steps}>
      <li>
        <b>Every fact has a source.</b> The record holds {counted(counts.acts, 'act', 'acts')} in{' '}
        {counted(counts.accords, 'accord', 'accords')}, and{' '}
        {counted(counts.statements, 'statement', 'statements')} in{' '}
        {counted(counts.wordings, 'wording', 'wordings')}, from{' '}
        {counted(counts.sources, 'source', 'sources')}. What rests on memory alone does not enter.
      </li>
      <li>
        <b>A standing is never typed in.</b> It is derived, for any day, from dated acts. Announced
        is a standing of its own and is not signed. An imprecise date counts from its latest day, an
        undated act from the day its earliest source was published.
      </li>
      <li>
        <b>A quotation is never just text.</b> It is a passage in a named source, with the level at
        which it agrees with that source’s text, the speaker, the office held that day, and how it
        was said. Where outlets print different words, all are kept.
      </li>
      <li>
        <b>Silence is not absence.</b> For each accord the register says{' '}
        <Link to={paths.coverage()}>how far its record reaches</Link>, and what is known to be
        missing from it.
      </li>
    </ol>
  );
}

function termsOf(terms: Readonly<Record<string, Term>>) {
  return Object.entries(terms).map(([key, term]) => ({ key, ...term }));
}

/** Typed as the compiler will not: nobody adds keys to a record of terms, so its keys are those of its type. */
function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
