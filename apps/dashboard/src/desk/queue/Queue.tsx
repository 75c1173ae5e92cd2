import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useAnswer } from '../client/use-answer.ts';
import { DeskQueueDocument, type DeskQueueQuery } from '../documents.generated.ts';
import { Instant } from '../frame/Instant.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { states } from '../messages/words.ts';
import { OpenReports } from '../reports/OpenReports.tsx';
import type { ChangeSetState } from '../types.generated.ts';
import { BeginForm } from './BeginForm.tsx';

const { queue } = messages;

const OPEN: readonly ChangeSetState[] = [
  'DRAFT',
  'SENT_BACK',
  'SUBMITTED',
  'APPROVED',
  'PUBLISHING',
];
const PAGE = 20;
const MORE = 100;

/** The change sets, by their states, and a form that begins one. */
export function Queue() {
  const [filter, setFilter] = useState<ChangeSetState | 'ALL' | 'OPEN'>('ALL');
  const [first, setFirst] = useState(PAGE);
  const wanted = filter === 'ALL' ? null : filter === 'OPEN' ? OPEN : [filter];
  const answer = useAnswer(`${filter} ${first}`, () => readQueue(wanted, first));
  const { is } = usePerson();
  return (
    <>
      <Title text={queue.title} />
      {is('EDITOR') && <BeginForm addressIn={addresses.changeSet} />}
      {is('EDITOR') && <OpenReports />}
      <p className="field">
        <label htmlFor="filter">{queue.filter}</label>
        <select
          id="filter"
          value={filter}
          onChange={({ target }) => {
            setFilter(target.value as typeof filter);
            setFirst(PAGE);
          }}
        >
          <option value="ALL">{queue.all}</option>
          <option value="OPEN">{queue.open}</option>
          {Object.entries(states).map(([state, word]) => (
            <option key={state} value={state}>
              {word}
            </option>
          ))}
        </select>
      </p>
      {answer.data ? (
        <>
          <p role="status">
            {answer.data.totalCount === 0 ? queue.none : queue.count(answer.data.totalCount)}
          </p>
          <ul className="rows">
            {answer.data.nodes.map((one) => (
              <li key={one.id}>
                <Link to={addresses.changeSet(one.id)}>{one.title}</Link>
                <span className="state" data-state={one.state}>
                  {states[one.state]}
                </span>
                <span className="quiet">
                  {one.author.name} · <Instant at={one.changed} />
                  {one.edition !== null && ` · ${queue.edition(one.edition)}`}
                </span>
              </li>
            ))}
          </ul>
          {answer.data.nodes.length < answer.data.totalCount && (
            <button type="button" onClick={() => setFirst(first + MORE)}>
              {queue.more}
            </button>
          )}
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </>
  );
}

/** So many change sets from the start; the desk gives at most a hundred at once. */
async function readQueue(states: readonly ChangeSetState[] | null, wanted: number) {
  const nodes: DeskQueueQuery['changeSets']['nodes'][number][] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(wanted - nodes.length, 100);
    const { changeSets }: DeskQueueQuery = await ask(DeskQueueDocument, { states, first, after });
    nodes.push(...changeSets.nodes);
    after = changeSets.endCursor;
    if (after === null || nodes.length >= wanted)
      return { nodes, totalCount: changeSets.totalCount };
  }
}
