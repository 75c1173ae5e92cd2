import { paths } from '../../address/paths.ts';
import type { QuoteCardFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Island } from '../../page/Island.tsx';
import { brief } from '../../text/snippet.ts';
import { addressOfWords } from '../../text/text-fragment.ts';
import { Link } from '../../ui/page/Link.tsx';
import type { Range } from '../../ui/text/HighlightedText.tsx';
import { RecordedDate } from '../day/RecordedDate.tsx';
import { OfficeName } from '../office/OfficeName.tsx';
import { SourceLink } from '../source/SourceLink.tsx';
import { VerbatimBadge } from '../wording/VerbatimBadge.tsx';
import { Words } from '../wording/Words.tsx';
import { QuoteActions } from './QuoteActions.tsx';
import css from './QuoteCard.module.css';
import { quoteToCopy } from './quote-actions.ts';
import { SpeakerName, speakerText } from './SpeakerName.tsx';

/** A statement: its words, speaker, office, date, channel and source. */
export function QuoteCard(props: {
  statement: QuoteCardFragment;
  /** The ranges of the words that match a search; empty where another wording matches. */
  highlights?: readonly Range[] | undefined;
}) {
  const messages = useMessages();
  const { statement, highlights } = props;
  const { speaker, office, officeLastKnown, wording, wordings, channel, occasion } = statement;
  const address = addressOfWords(wording);
  const about = messages.statement.of(speakerText(speaker), brief(wording.text, 60));
  return (
    <figure className={css.card}>
      <Words wording={wording} {...(highlights && { highlights })} again />
      <figcaption>
        <p className={css.speaker}>
          <b>
            <SpeakerName speaker={speaker} />
          </b>
          {office && (
            <>
              {' · '}
              <OfficeName office={office} lastKnown={officeLastKnown} />
            </>
          )}
        </p>
        <ul className={css.line}>
          {channel && <li>{messages.terms.channels[channel]}</li>}
          <li>
            <RecordedDate {...statement} />
          </li>
          {occasion && (
            <li>
              <bdi lang="en">{occasion}</bdi>
            </li>
          )}
        </ul>
        {highlights?.length === 0 && <p>{messages.statement.elsewhere}</p>}
        <ul className={css.line}>
          <li>
            <SourceLink source={wording.source} />
          </li>
          {address && (
            <li>
              <a href={address} rel="noopener">
                {messages.wordings.goToWords}
                <span className="aloud"> {about}</span>
              </a>
            </li>
          )}
          <li>
            <VerbatimBadge wording={wording} />
          </li>
          <li>
            <Link to={paths.statement(statement.slug)}>
              {wordings.length > 1 ? messages.statement.wordings : messages.statement.permalink}
              <span className="aloud"> {about}</span>
            </Link>
          </li>
        </ul>
        <Island name="QuoteActions" of={QuoteActions} with={quoteToCopy(messages, statement)} />
      </figcaption>
    </figure>
  );
}
