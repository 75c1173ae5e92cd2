import { inMarks } from '@signatory/schema';
import { cards, paths } from '../../address/paths.ts';
import type { Search } from '../../address/search-parts.ts';
import { AccordName } from '../../components/accord/AccordName.tsx';
import { ActList } from '../../components/act/ActList.tsx';
import { CountryName } from '../../components/country/CountryName.tsx';
import { RecordedDate } from '../../components/day/RecordedDate.tsx';
import { EmbedCode } from '../../components/embed/EmbedCode.tsx';
import { OfficeName } from '../../components/office/OfficeName.tsx';
import { QuotationData } from '../../components/statement/QuotationData.tsx';
import { QuoteActions } from '../../components/statement/QuoteActions.tsx';
import { quoteToCopy } from '../../components/statement/quote-actions.ts';
import { SpeakerName, speakerText } from '../../components/statement/SpeakerName.tsx';
import { WordingItem } from '../../components/wording/WordingItem.tsx';
import { Words } from '../../components/wording/Words.tsx';
import type { StatementPageQuery } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Island } from '../../page/Island.tsx';
import { FileLink } from '../../ui/page/FileLink.tsx';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import css from './StatementPage.module.css';

export const statementPage = definePage({
  query: 'StatementPage',
  parameters: {},
  references: ({ statement }, { params: { slug = '' } }) => [
    { parameter: null, condition: 'statement', value: slug, key: statement?.slug ?? null },
  ],
  variables: ({ language, params }) => ({ language, slug: params.slug ?? '' }),
  subject: (data) => data.statement,
});

type Statement = NonNullable<StatementPageQuery['statement']>;

export function StatementPage() {
  const messages = useMessages();
  const { subject: statement } = statementPage.useSubject();
  const words = messages.statement;
  const { speaker, office, officeLastKnown, wordings, accords, countries, acts } = statement;
  const preferred = wordings.find((wording) => wording.preferred);
  return (
    <>
      <Head
        title={titleOf(messages, statement)}
        description={descriptionOf(messages, statement)}
        path={paths.statement(statement.slug)}
        card={cards.statement(statement.slug)}
        isEmbedded
      />
      <QuotationData statement={statement} />
      <PageHead
        kicker={
          <>
            {statement.channel ? messages.terms.channels[statement.channel] : words.statement}
            {' · '}
            <RecordedDate {...statement} />
          </>
        }
        title={speakerText(speaker)}
      >
        {office && (
          <p className={css.office}>
            <OfficeName office={office} lastKnown={officeLastKnown} />
          </p>
        )}
        {preferred && (
          <div className={css.words}>
            <Words wording={preferred} large />
          </div>
        )}
        <Island
          name="QuoteActions"
          of={QuoteActions}
          with={{ ...quoteToCopy(messages, statement), isOpen: true }}
        />
        <p>
          <FileLink href={cards.statement(statement.slug)} isDownload>
            {messages.embed.image}
          </FileLink>
        </p>
        <EmbedCode
          of={{ kind: 'statements', key: statement.slug, part: null }}
          title={titleOf(messages, statement)}
        />
      </PageHead>
      <Section title={words.statement}>
        <Facts
          facts={[
            [words.saidBy, <SpeakerName key="speaker" speaker={speaker} />],
            [
              words.office,
              office && <OfficeName key="office" office={office} lastKnown={officeLastKnown} />,
            ],
            [words.date, <RecordedDate key="date" {...statement} inFull />],
            [words.channel, statement.channel && messages.terms.channels[statement.channel]],
            [words.occasion, statement.occasion && <bdi lang="en">{statement.occasion}</bdi>],
            [
              words.accords,
              accords.length > 0 && (
                <ul className={css.inline}>
                  {accords.map((accord) => (
                    <li key={accord.id}>
                      <AccordName accord={accord} />
                    </li>
                  ))}
                </ul>
              ),
            ],
            [
              words.countries,
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
            [words.note, statement.note && <bdi lang="en">{statement.note}</bdi>],
          ]}
        />
      </Section>
      <Section
        title={wordings.length === 1 ? words.wording : words.allWordings}
        aside={wordings.length > 1 && words.preferredFirst}
      >
        <ol className={css.wordings}>
          {wordings.map((wording) => (
            <li key={wording.id}>
              <WordingItem wording={wording} above={wording === preferred} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.around}>
        <ul className={css.around}>
          {around(words, statement).map(([name, search]) => (
            <li key={name}>
              <Link to={paths.statements(search)}>{name}</Link>
            </li>
          ))}
        </ul>
      </Section>
      {acts.length > 0 && (
        <Section title={words.acts} aside={words.doneByWords}>
          <ActList acts={acts} within={statement.id} />
        </Section>
      )}
    </>
  );
}

/** Links to other statements: of that day, by the same speaker, in the same source. */
function around(words: Messages['statement'], statement: Statement): [string, Search][] {
  const { date, speaker, source } = statement;
  const ways: [string, Search][] = [];
  if (date) ways.push([words.thatDay, { from: date, to: date }]);
  if (speaker.__typename === 'Leader') ways.push([words.bySpeaker, { leader: speaker.slug }]);
  if (speaker.__typename === 'Body') ways.push([words.bySpeaker, { body: speaker.slug }]);
  ways.push([words.fromSource, { source: source.slug }]);
  return ways;
}

function titleOf(messages: Messages, { speaker, date }: Statement): string {
  const name = speakerText(speaker);
  return date ? messages.statement.title(name, messages.date(date)) : name;
}

/** The title outside the page: only direct quotes are in quotation marks; a paraphrase says that it is one. */
function descriptionOf(messages: Messages, statement: Statement): string {
  const { form, text, language, attributedAs } = statement;
  if (form === 'DIRECT') return `${inMarks(text, language)} (${attributedAs})`;
  return messages.citations.reported(text, attributedAs);
}
