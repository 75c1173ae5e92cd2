import { Link } from 'react-router';
import { ActList } from '../components/ActList.tsx';
import { CountryName } from '../components/CountryName.tsx';
import { Dated } from '../components/Dated.tsx';
import { SpeakerName, speakerText } from '../components/SpeakerName.tsx';
import { WordingEntry } from '../components/WordingEntry.tsx';
import { Words } from '../components/Words.tsx';
import { StatementPageDocument, type StatementPageQuery } from '../documents.generated.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Facts } from '../ui/Facts.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import css from './StatementPage.module.css';

export const statementPage = definePage({
  query: StatementPageDocument,
  variables: ({ language, params }) => ({ language, slug: params.slug ?? '' }),
  subject: (data) => data.statement,
});

type Statement = NonNullable<StatementPageQuery['statement']>;

export function StatementPage() {
  const messages = useMessages();
  const { subject: statement } = statementPage.useSubject();
  const { speaker, office, wordings, accords, countries, acts } = statement;
  const preferred = wordings.find((wording) => wording.preferred);
  return (
    <>
      <Head
        title={titleOf(messages, statement)}
        description={descriptionOf(statement)}
        path={paths.statement(statement.slug)}
      />
      <PageHead
        kicker={
          <>
            {statement.channel ? messages.terms.channels[statement.channel] : 'Statement'},{' '}
            <Dated {...statement} />
          </>
        }
        title={speakerText(speaker)}
      >
        {office && <p className={css.office}>{office.title}</p>}
        {preferred && (
          <div className={css.words}>
            <Words wording={preferred} large />
          </div>
        )}
      </PageHead>
      <Section title="Statement">
        <Facts
          facts={[
            ['Said by', <SpeakerName key="speaker" speaker={speaker} />],
            ['Office that day', office?.title ?? null],
            ['Date', <Dated key="date" {...statement} inFull />],
            ['Channel', statement.channel && messages.terms.channels[statement.channel]],
            ['Occasion', statement.occasion],
            [
              'Accords',
              accords.length > 0 && (
                <ul className={css.inline}>
                  {accords.map((accord) => (
                    <li key={accord.id}>
                      <Link to={paths.accord(accord.slug)}>{accord.name}</Link>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [
              'Countries',
              countries.length > 0 && (
                <ul className={css.inline}>
                  {countries.map((country) => (
                    <li key={country.id}>
                      <CountryName country={country} />
                    </li>
                  ))}
                </ul>
              ),
            ],
            ['Note', statement.note],
          ]}
        />
      </Section>
      <Section
        title={wordings.length === 1 ? 'Wording' : 'Wordings'}
        aside={wordings.length > 1 && 'the preferred one first'}
      >
        <ol className={css.wordings}>
          {wordings.map((wording) => (
            <li key={wording.id}>
              <WordingEntry wording={wording} above={wording === preferred} />
            </li>
          ))}
        </ol>
      </Section>
      {acts.length > 0 && (
        <Section title="Acts" aside="done by these words">
          <ActList acts={acts} within={statement.id} />
        </Section>
      )}
    </>
  );
}

function titleOf(messages: Messages, { speaker, date }: Statement): string {
  const name = speakerText(speaker);
  return date ? `${name}, ${messages.date(date)}` : name;
}

/** Outside a page nothing can show that words are a paraphrase: only direct words stand in marks, the rest says what it is. */
function descriptionOf({ form, text, attributedAs }: Statement): string {
  return form === 'DIRECT' ? `“${text}” (${attributedAs})` : `Reported, not a quotation: ${text}`;
}
