import type { ReactNode } from 'react';
import { paths } from '../../address/paths.ts';
import type { ActLineFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { RecordedDate } from '../day/RecordedDate.tsx';
import { OfficeName } from '../office/OfficeName.tsx';
import { SpeakerName, speakerText } from '../statement/SpeakerName.tsx';
import css from './ActLine.module.css';

/** One act in a line: what, when, by whom in which office, and whether it is contested. */
export function ActLine(props: {
  act: ActLineFragment;
  /** The id of what the page is about, which a line on it need not name. */
  within?: string;
  country?: ReactNode;
  /** Whether it is told briefly, without links and notes, where another page tells the whole. */
  brief?: boolean;
}) {
  const messages = useMessages();
  const { act, within, country, brief = false } = props;
  return (
    <>
      {country && <>{country}: </>}
      <b className={css.kind}>{messages.terms.actKinds[act.kind].word}</b>{' '}
      {act.date || act.dateWording ? <RecordedDate {...act} /> : messages.acts.undated}
      {act.otherDate && (
        <>
          {' '}
          <MessageText dates={[act.otherDate]}>{(day) => messages.acts.otherDate(day)}</MessageText>
        </>
      )}
      {act.inPart && <> {messages.acts.inPart}</>}
      {act.effective && (
        <>
          {messages.lists.comma}
          <MessageText dates={[act.effective]}>
            {(day) => messages.acts.takesEffect(day)}
          </MessageText>
        </>
      )}
      {(act.territory || act.objectedTo) && (
        <>
          {': '}
          <bdi {...(act.territory && { lang: 'en' })}>{act.territory ?? act.objectedTo?.name}</bdi>
        </>
      )}
      {act.accord.id !== within && (
        <>
          {' '}
          {messages.acts.within(
            brief ? <bdi>{act.accord.name}</bdi> : <AccordName accord={act.accord} />,
          )}
        </>
      )}
      {act.by && !('id' in act.by && act.by.id === within) && (
        <>
          {' '}
          {messages.acts.by(
            brief ? <bdi>{speakerText(act.by)}</bdi> : <SpeakerName speaker={act.by} />,
          )}
          {act.office && !brief && (
            <>
              {messages.lists.comma}
              <OfficeName office={act.office} lastKnown={act.officeLastKnown} />
            </>
          )}
        </>
      )}
      {act.statement && act.statement.id !== within && !brief && (
        <>
          {messages.lists.comma}
          <Link to={paths.statement(act.statement.slug)}>{messages.acts.inTheseWords}</Link>
        </>
      )}
      {(act.contested || (act.note && !brief)) && (
        <span className={css.note}>
          {act.contested && <strong>{messages.acts.contested} </strong>}
          {act.note && !brief && <bdi lang="en">{act.note}</bdi>}
        </span>
      )}
    </>
  );
}
