import type { RefObject } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpeakerInput } from '../../types.generated.ts';
import type { Concerned, Decision, Decisions } from '../decisions.ts';
import type { Reading, Work } from '../parts.ts';
import { AllProposals } from './AllProposals.tsx';
import { DayField } from './DayField.tsx';
import { KeyButton } from './KeyButton.tsx';
import { ProposalFacts } from './ProposalFacts.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { SubjectField } from './SubjectField.tsx';

const { article: say } = messages;

/** The proposal that is looked at, with all that may be done about it. */
export function ProposalCard(props: {
  place: RefObject<HTMLDivElement | null>;
  speakerField: RefObject<HTMLInputElement | null>;
  subjectField: RefObject<HTMLInputElement | null>;
  dayField: RefObject<HTMLInputElement | null>;
  /** The accord of the article. */
  accord: string;
  /** With the words that are meant now; null for an act. */
  form: string | null;
  /** Whether the decisions are of who looks at them: nobody else has controls for them. */
  isOwn: boolean;
  at: number;
  /** How often the fields were left: each time they begin anew. */
  left: number;
  reading: Reading;
  decision: Decision;
  decisions: Decisions;
  /** The article. */
  text: string;
  notice: string;
  work: Work;
  onGo(at: number): void;
  onSpeaker(speaker: SpeakerInput): void;
  /** The same, with another country: the keyboard stays in its field. */
  onSpokenFor(speaker: SpeakerInput): void;
  onConcerned(concerned: Concerned): void;
  onDate(date: string | null): void;
}) {
  const { place, at, left, reading, decision, text, work, isOwn } = props;
  const { proposals } = reading;
  const proposal = proposals[at];
  if (!proposal) return null;
  const state = proposal.isWritten ? 'WRITTEN' : decision.is;
  const speaker = decision.speaker ?? proposal.speaker;
  const kind = proposal.act === null ? 'said' : 'done';
  return (
    <div className="panel card" ref={place} tabIndex={-1}>
      <h2>
        {say.numbered(at + 1, proposals.length)} <span className="quiet">{say.kinds[kind]}</span>{' '}
        <span className="state" role="status">
          {say.states[state]}
        </span>
      </h2>
      <ProposalFacts
        proposal={proposal}
        decision={decision}
        text={text}
        reading={reading}
        accord={props.accord}
        form={props.form}
      />
      <p className="tools">
        {isOwn && (
          <>
            <KeyButton keyName="a" disabled={proposal.isWritten} onClick={work.accept}>
              {decision.is === 'ACCEPTED' ? say.takeBack : say.accept}
            </KeyButton>
            <KeyButton keyName="r" disabled={proposal.isWritten} onClick={work.reject}>
              {decision.is === 'REJECTED' ? say.takeBack : say.reject}
            </KeyButton>
          </>
        )}
        <KeyButton keyName="k" onClick={work.previous}>
          {say.previous}
        </KeyButton>
        <KeyButton keyName="j" onClick={work.next}>
          {say.next}
        </KeyButton>
      </p>
      <p className="notice" role="alert">
        {props.notice}
      </p>
      {isOwn && !proposal.isWritten && (
        <>
          {kind === 'said' && (
            <>
              <SpeakerField
                key={`${proposal.id} ${left}`}
                place={props.speakerField}
                reading={reading}
                decisions={props.decisions}
                speaker={speaker}
                onSpokenFor={props.onSpokenFor}
                onSpeaker={props.onSpeaker}
              />
              <SubjectField
                key={`about ${proposal.id} ${left}`}
                place={props.subjectField}
                subjects={reading.subjects}
                concerned={decision.concerned ?? proposal}
                fallback={props.accord}
                onConcerned={props.onConcerned}
              />
            </>
          )}
          <DayField
            key={`day ${proposal.id} ${left}`}
            place={props.dayField}
            date={decision.date}
            onDate={props.onDate}
          />
          <details>
            <summary>{say.otherWords}</summary>
            <p className="tools">
              <KeyButton keyName="w" onClick={work.takeSelected}>
                {say.takeSelected}
              </KeyButton>
              <KeyButton keyName="[" onClick={() => work.move('start', -1)}>
                {say.startEarlier}
              </KeyButton>
              <KeyButton keyName="]" onClick={() => work.move('start', 1)}>
                {say.startLater}
              </KeyButton>
              <KeyButton keyName="{" onClick={() => work.move('end', -1)}>
                {say.endEarlier}
              </KeyButton>
              <KeyButton keyName="}" onClick={() => work.move('end', 1)}>
                {say.endLater}
              </KeyButton>
            </p>
          </details>
        </>
      )}
      <AllProposals {...props} />
    </div>
  );
}
