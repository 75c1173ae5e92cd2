import type { ReactNode } from 'react';
import { paths } from '../../address/paths.ts';
import type { StatementCaptionFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { addressOfWords } from '../../text/text-fragment.ts';
import { Link } from '../../ui/page/Link.tsx';
import { RecordedDate } from '../day/RecordedDate.tsx';
import { OfficeName } from '../office/OfficeName.tsx';
import { SourceLink } from '../source/SourceLink.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import css from './StatementCaption.module.css';

/** Who said the words above it, when and how; what they concern; and where they stand. */
export function StatementCaption(props: {
  statement: StatementCaptionFragment;
  /** How far the words were checked. */
  check: ReactNode;
  /** Which statement it is, for those who hear a list of links. */
  about?: string;
  /** A further item of the line about the source. */
  last?: ReactNode;
}) {
  const { terms, wordings } = useMessages();
  const { statement, check, about, last } = props;
  const { speaker, office, officeLastKnown, wording, channel, occasion } = statement;
  const address = addressOfWords(wording);
  return (
    <>
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
        {channel && <li>{terms.channels[channel]}</li>}
        <li>
          <RecordedDate {...statement} />
        </li>
        {occasion && (
          <li>
            <bdi lang="en">{occasion}</bdi>
          </li>
        )}
      </ul>
      <Concerned statement={statement} />
      <ul className={css.line}>
        <li>
          <SourceLink source={wording.source} />
        </li>
        {address && (
          <li>
            <a href={address} rel="noopener">
              {wordings.goToWords}
              {about && <span className="aloud"> {about}</span>}
            </a>
          </li>
        )}
        <li>{check}</li>
        {last && <li>{last}</li>}
      </ul>
    </>
  );
}

/** The accords and countries that the words concern. */
function Concerned({ statement }: { statement: StatementCaptionFragment }) {
  const messages = useMessages();
  const { accords, countries } = statement;
  const entries = [
    ...accords.map(({ slug, name }) => [paths.accord(slug), name] as const),
    ...countries.map(({ code, name }) => [paths.country(code), name] as const),
  ];
  if (entries.length === 0) return null;
  return (
    <p>
      {messages.statement.concerns}{' '}
      {entries.map(([path, name], index) => (
        <span key={path}>
          {index > 0 && messages.lists.comma}
          <Link to={path}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
    </p>
  );
}
