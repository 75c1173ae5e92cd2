import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useAnswer } from '../client/use-answer.ts';
import { DeskPeopleDocument } from '../documents.generated.ts';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { roles as roleWords } from '../messages/words.ts';
import { InviteForm } from './InviteForm.tsx';
import { PasskeysOf } from './PasskeysOf.tsx';
import { RenameForm } from './RenameForm.tsx';
import { RolesForm } from './RolesForm.tsx';

const { people: say } = messages;

/** Who works at the desk, and, for an admin, who may do what. */
export function PeoplePage() {
  const answer = useAnswer('people', () => ask(DeskPeopleDocument, {}));
  const { id: me, is } = usePerson();
  return (
    <>
      <Title text={say.title} />
      {is('ADMIN') ? (
        <>
          <InviteForm onInvited={answer.reload} />
          <p className="quiet">{say.ends}</p>
          <p>
            <Link to={addresses.audit()}>{messages.audit.title}</Link>
          </p>
        </>
      ) : (
        <p>{say.notAdmin}</p>
      )}
      {answer.data ? (
        <ul className="rows">
          {answer.data.people.map((person) => (
            <li key={person.id}>
              {is('ADMIN') ? (
                <>
                  <RolesForm person={person} onSaved={answer.reload} />
                  <RenameForm person={person} onSaved={answer.reload} />
                  {person.id !== me && <PasskeysOf person={person} />}
                </>
              ) : (
                <>
                  <b>{person.name}</b>
                  <span className="quiet">
                    {person.roles.map((role) => roleWords[role].word).join(', ') || say.none}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Waiting answer={answer} />
      )}
    </>
  );
}
