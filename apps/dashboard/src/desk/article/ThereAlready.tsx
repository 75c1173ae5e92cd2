import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { messages } from '../messages/messages.ts';
import { states } from '../messages/words.ts';
import type { HeldBefore } from './hold-article.ts';

const { article: say } = messages;

/** Says which change sets and sources have an article that somebody is about to give once more. */
export function ThereAlready({
  there: { changeSets, sources },
  changeSet,
}: {
  there: HeldBefore;
  changeSet: string;
}) {
  return (
    <>
      <p>{say.thereAlready}</p>
      <ul className="rows">
        {changeSets.map(({ id, title, state }) => (
          <li key={id}>
            <Link to={addresses.changeSet(id)}>{title}</Link>
            <span className="quiet">
              {id === changeSet ? say.thisChangeSet : say.otherChangeSet(states[state])}
            </span>
          </li>
        ))}
        {sources.map((key) => (
          <li key={key}>
            <Link to={addresses.entry(changeSet, { type: 'SOURCE', key })}>{key}</Link>
            <span className="quiet">{say.sourceOnRecord}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
