import { Link, useSearchParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useAnswer } from '../client/use-answer.ts';
import { DeskQueueDocument } from '../documents.generated.ts';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { entryTypes } from '../messages/words.ts';
import { BeginForm } from '../queue/BeginForm.tsx';
import { entryOfPage } from './entry-of-page.ts';

const { edit: say } = messages;

/** Where "Edit (for editors)" on a public page leads: to the change set in which its entry is to be edited. */
export function EditPage() {
  const [parameters] = useSearchParams();
  const entry = entryOfPage(parameters.get('page') ?? '');
  const { id: me } = usePerson();
  const queue = useAnswer('open', () =>
    ask(DeskQueueDocument, { states: ['DRAFT', 'SENT_BACK'], first: 100, after: null }),
  );
  const name = entry && `${entryTypes[entry.type]} ${entry.key}`;
  if (!queue.data) return <Waiting answer={queue} />;
  const own = queue.data.changeSets.nodes.filter(({ author }) => author.id === me);
  const addressIn = (id: string) => (entry ? addresses.entry(id, entry) : addresses.changeSet(id));
  return (
    <>
      <Title text={name === null ? say.title : say.titleOf(name)} />
      {entry === null && <p>{say.noEntry}</p>}
      <BeginForm title={name ?? ''} addressIn={addressIn} />
      {own.length > 0 && (
        <section className="panel" aria-labelledby="own">
          <h2 id="own">{say.own}</h2>
          <ul className="rows">
            {own.map(({ id, title }) => (
              <li key={id}>
                <Link to={addressIn(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
