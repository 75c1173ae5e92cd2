import type { ReactNode } from 'react';
import type { ProposalFieldsFragment } from '../../documents.generated.ts';
import { messages } from '../../messages/messages.ts';
import { valueWord } from '../../messages/words.ts';
import type { Decision } from '../decisions.ts';
import type { Reading } from '../parts.ts';
import { nameIn, speakerName } from '../speaker-choices.ts';
import { writtenWords } from '../used-words.ts';

const { article: say } = messages;

/** Acts that somebody else may do than the country. */
const BY_SOMEBODY = /^(?:ANNOUNCED|DECLINED|FLOATED|SOUGHT)$/;

/** What is proposed, as the record would have it. */
export function ProposalFacts({
  proposal,
  decision,
  text,
  reading: { speakers, subjects },
  accord,
  form,
}: {
  proposal: ProposalFieldsFragment;
  decision: Decision;
  /** The article. */
  text: string;
  reading: Pick<Reading, 'speakers' | 'subjects'>;
  /** The accord of the article. */
  accord: string;
  /** With the words that are meant now; null for an act. */
  form: string | null;
}) {
  const { act, cue, mention, channel, occasion, confidence } = proposal;
  const speaker = decision.speaker ?? proposal.speaker;
  const given = writtenWords(proposal, decision, text);
  const about = decision.concerned ?? proposal;
  const accords = about.accords.length > 0 ? about.accords : [accord].filter(Boolean);
  const place = [proposal.accord, proposal.country].filter(Boolean).join(' / ');
  return (
    <>
      {given.map(({ words, isCut }) => (
        <q key={words} dir="auto">
          {isCut ? `${words} …` : words}
        </q>
      ))}
      {given.some(({ isCut }) => isCut) && !proposal.isWritten && (
        <p className="quiet">{say.isCut}</p>
      )}
      <dl className="facts">
        {act === null && (
          <Fact name={say.speaker}>
            {speaker ? speakerName(speaker, speakers) : say.nobody}
            {speaker?.country && ` ${say.spokenFor(nameIn('COUNTRY', speaker.country, subjects))}`}
            {speaker && <span className="quiet"> {say.speakerKinds[speaker.kind]}</span>}
          </Fact>
        )}
        {act !== null && (speaker !== null || BY_SOMEBODY.test(act)) && (
          <Fact name={say.actBy}>
            {speaker ? (
              speakerName(speaker, speakers)
            ) : (
              <span className="quiet">{say.actByOpen}</span>
            )}
          </Fact>
        )}
        {act === null && decision.speaker === null && proposal.office !== null && (
          <Fact name={say.office}>{proposal.office}</Fact>
        )}
        {form !== null && <Fact name={say.form}>{valueWord(form)}</Fact>}
        {act !== null && <Fact name={say.act}>{valueWord(act)}</Fact>}
        {place !== '' && <Fact name={say.place}>{place}</Fact>}
        {act === null && (
          <>
            <Fact name={say.aboutAccords}>
              {names(accords, 'ACCORD', subjects)}
              {about.accords.length === 0 && <span className="quiet"> {say.notNamedHere}</span>}
            </Fact>
            <Fact name={say.aboutCountries}>{names(about.countries, 'COUNTRY', subjects)}</Fact>
          </>
        )}
        {cue !== null && <Fact name={say.cue}>{cue}</Fact>}
        {mention !== null && <Fact name={say.mention}>{mention}</Fact>}
        {channel !== null && <Fact name={say.channel}>{valueWord(channel)}</Fact>}
        {occasion !== null && <Fact name={say.occasion}>{occasion}</Fact>}
        <DayFact proposal={proposal} given={decision.date} />
        {confidence !== null && speaker && decision.span === null && (
          <Fact name={say.confidence}>{say.percent(Math.round(confidence * 100))}</Fact>
        )}
      </dl>
      {proposal.isOnRecord && !proposal.isWritten && <p>{say.isOnRecord}</p>}
      {decision.span !== null && !proposal.isWritten && (
        <p>{act === null ? say.checkAgain : say.checkActAgain}</p>
      )}
    </>
  );
}

/** The day, and where it is from: of what was said it is that of publication where the article gives none. */
function DayFact({
  proposal: { act, date, dateWording },
  given,
}: {
  proposal: ProposalFieldsFragment;
  /** Another day that an editor gave. */
  given: string | null;
}) {
  if (given !== null)
    return (
      <Fact name={say.date}>
        {given} <span className="quiet">{say.dayGiven}</span>
      </Fact>
    );
  if (act !== null && date === null)
    return (
      <Fact name={say.date}>
        <span className="quiet">{say.dayUntold}</span>
      </Fact>
    );
  if (date === null)
    return (
      <Fact name={say.date}>
        {dateWording === null ? say.dayInferred : say.dayOpen(dateWording)}
      </Fact>
    );
  return (
    <Fact name={say.date}>
      {date} {dateWording !== null && <span className="quiet">{`“${dateWording}”`}</span>}
    </Fact>
  );
}

function names(
  keys: readonly string[],
  type: 'ACCORD' | 'COUNTRY',
  subjects: Reading['subjects'],
): string {
  return keys.map((key) => nameIn(type, key, subjects)).join(', ') || say.aboutNone;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
