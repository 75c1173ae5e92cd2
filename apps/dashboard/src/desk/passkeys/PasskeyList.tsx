import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { PasskeysDocument, RemovePasskeyDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { Instant } from '../frame/Instant.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';

const { passkeys: say } = messages;

/** Passkeys of somebody, or (null) one's own; each can be removed. */
export function PasskeyList({
  person,
}: {
  person: { readonly id: string; readonly name: string } | null;
}) {
  const answer = useAnswer(person?.id ?? '', () =>
    ask(PasskeysDocument, { person: person?.id ?? null }),
  );
  const deed = useDeed();
  const passkeys = answer.data?.passkeys;
  if (!passkeys) return <Waiting answer={answer} />;
  const remove = async (passkey: string) => {
    const isDone = await deed.run(
      async () => (await ask(RemovePasskeyDocument, { passkey })).removePasskey,
    );
    if (isDone) answer.reload();
  };
  return (
    <>
      {passkeys.length === 0 ? (
        <p>{person ? say.noneOf(person.name) : say.none}</p>
      ) : (
        <>
          <ul className="rows">
            {passkeys.map(({ id, name, added, used }) => (
              <li key={id}>
                <b>{name}</b>
                <span className="quiet">
                  {say.added} <Instant at={added} />
                  {', '}
                  {used === null ? (
                    say.unused
                  ) : (
                    <>
                      {say.used} <Instant at={used} />
                    </>
                  )}
                </span>
                <button
                  type="button"
                  aria-label={say.removeOf(name)}
                  disabled={deed.isBusy}
                  onClick={() => void remove(id)}
                >
                  {say.remove}
                </button>
              </li>
            ))}
          </ul>
          <p className="quiet">{person ? say.removingOf(person.name) : say.removing}</p>
        </>
      )}
      <DeedAnswer deed={deed} />
    </>
  );
}
