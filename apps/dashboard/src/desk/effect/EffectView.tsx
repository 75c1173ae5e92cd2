import type { EffectFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { changeKinds, entryTypes, valueWord } from '../messages/words.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { StandingList } from './StandingList.tsx';

const { effect: say } = messages;

/** What the record would change by. */
export function EffectView({ effect }: { effect: EffectFieldsFragment }) {
  const { entries, standings, verbatim, since } = effect;
  return (
    <>
      {since !== null && <p className="quiet">{say.since(since)}</p>}
      <h3>{say.standings}</h3>
      {standings.length === 0 ? <p>{say.noStandings}</p> : <StandingList standings={standings} />}
      <h3>{say.entries}</h3>
      {entries.length === 0 && <p>{say.none}</p>}
      {entries.map(({ type, key, kind, before, after }) => (
        <details key={`${type} ${key}`} open={entries.length <= 5}>
          <summary>
            {`${entryTypes[type]} `}
            <b>{key}</b>
            {`: ${changeKinds[kind]}`}
          </summary>
          <DifferenceTable name={`${entryTypes[type]} ${key}`} before={before} after={after} />
        </details>
      ))}
      {verbatim.length > 0 && (
        <>
          <h3>{say.verbatim}</h3>
          <ul>
            {verbatim.map(({ statement, source, before, after }) => (
              <li key={`${statement} ${source}`}>
                {`${statement}, ${source}: `}
                {before === null ? say.newWording : valueWord(before).toLowerCase()}
                {' → '}
                {after === null ? say.removedWording : valueWord(after).toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
