import { useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { valueWord } from '../../messages/words.ts';
import { type Decisions, decisionOn } from '../decisions.ts';
import type { Reading } from '../parts.ts';
import { speakerName } from '../speaker-choices.ts';

const { article: say } = messages;

/** All proposals of an article with what was decided, each with a way to it. They are drawn once the list is opened. */
export function AllProposals({
  at,
  reading: { proposals, speakers },
  decisions,
  onGo,
}: {
  at: number;
  reading: Reading;
  decisions: Decisions;
  onGo(at: number): void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.all(proposals.length)}</summary>
      {isOpen && (
        <ol className="rows">
          {proposals.map((one, number) => {
            const decided = decisionOn(decisions, one);
            const speaker = decided.speaker ?? one.speaker;
            const who = speaker && speakerName(speaker, speakers);
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className="plain"
                  aria-current={number === at || undefined}
                  onClick={() => onGo(number)}
                >
                  {one.act === null
                    ? (who ?? say.nobody)
                    : `${valueWord(one.act)} ${one.country ?? ''}`}
                </button>
                <span className="quiet" dir="auto">
                  {one.words[0]}
                </span>
                <span className="quiet">{say.states[one.isWritten ? 'WRITTEN' : decided.is]}</span>
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
