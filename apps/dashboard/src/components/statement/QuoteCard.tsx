import { paths } from '../../address/paths.ts';
import type { QuoteCardFragment } from '../../documents.generated.ts';
import type { Language } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { brief } from '../../text/snippet.ts';
import { Link } from '../../ui/page/Link.tsx';
import type { Range } from '../../ui/text/HighlightedText.tsx';
import { VerbatimBadge } from '../wording/VerbatimBadge.tsx';
import { Words } from '../wording/Words.tsx';
import { cardLines } from './card-lines.ts';
import { QuoteActions } from './QuoteActions.tsx';
import css from './QuoteCard.module.css';
import { quoteToCopy } from './quote-actions.ts';
import { speakerText } from './SpeakerName.tsx';
import { StatementCaption } from './StatementCaption.tsx';

/** A statement: its words, speaker, office, date, channel and source. */
export function QuoteCard(props: {
  statement: QuoteCardFragment;
  /** The ranges of the words that match a search; empty where another wording matches. */
  highlights?: readonly Range[] | undefined;
}) {
  const messages = useMessages();
  const { statement, highlights } = props;
  const { speaker, wording, wordings } = statement;
  const { language } = useHydrationState();
  const translation = inOtherLanguage(statement, language);
  const length = wording.text.length + (translation?.text.length ?? 0);
  const about = messages.statement.of(speakerText(speaker), brief(wording.text, 60));
  return (
    <figure className={css.card} data-lines={cardLines(messages, language, statement, length)}>
      <Words wording={wording} {...(highlights && { highlights })} again />
      {translation && (
        <>
          <p className="quiet">{messages.citations.wording(translation.source.publisher.name)}</p>
          <Words wording={translation} again />
        </>
      )}
      <figcaption>
        <StatementCaption
          statement={statement}
          about={about}
          check={<VerbatimBadge wording={wording} />}
          last={
            <Link to={paths.statement(statement.slug)}>
              {wordings.length > 1 ? messages.statement.wordings : messages.statement.permalink}
              <span className="aloud"> {about}</span>
            </Link>
          }
        />
        {highlights?.length === 0 && <p>{messages.statement.elsewhere}</p>}
        <Island name="QuoteActions" of={QuoteActions} with={quoteToCopy(messages, statement)} />
      </figcaption>
    </figure>
  );
}

/** The words in the reader's language, or else in English, where the main wording is in another and a source has them. */
function inOtherLanguage({ wording, wordings }: QuoteCardFragment, reader: Language) {
  if (wording.language === reader) return undefined;
  return [reader, 'en']
    .filter((language) => language !== wording.language)
    .map((language) => wordings.find((one) => one.language === language))
    .find((found) => found !== undefined);
}
