import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { messages } from '../messages/messages.ts';
import type { Reading } from './parts.ts';

const { article: say } = messages;

/** Says where the record has an article already, and which of its words do not stand in this version of it. */
export function EarlierReadings({
  earlier,
  changeSet,
}: {
  earlier: Reading['earlier'];
  changeSet: string;
}) {
  if (earlier.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="earlier">
      <h2 id="earlier">{say.earlier}</h2>
      {earlier.map(({ source, isSameText, passages, missing }) => (
        <div key={source}>
          <p>
            <Link to={addresses.entry(changeSet, { type: 'SOURCE', key: source })}>{source}</Link>{' '}
            {isSameText ? say.sameText : say.otherText}{' '}
            {say.stands(passages - missing.length, passages)}
          </p>
          {missing.length > 0 && (
            <>
              <p>{say.missing(missing.length)}</p>
              <ul>
                {missing.map((words) => (
                  <li key={words}>
                    <q dir="auto">{words}</q>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
