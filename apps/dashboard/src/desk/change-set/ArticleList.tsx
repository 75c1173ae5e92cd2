import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useDeed } from '../client/use-deed.ts';
import { DeleteTextDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { Instant } from '../frame/Instant.tsx';
import { messages } from '../messages/messages.ts';
import type { ChangeSetParts } from './parts.ts';

const { article: say } = messages;

/** The articles that a change set holds, until when, and, for who may delete their texts, a way to do it. */
export function ArticleList({ changeSet, onChange }: ChangeSetParts) {
  const { id, texts, author } = changeSet;
  const person = usePerson();
  const deed = useDeed();
  if (texts.length === 0) return null;
  const mayDelete = author.id === person.id || person.is('ADMIN');
  const remove = (text: string) =>
    deed.run(async () => {
      const { deleteText } = await ask(DeleteTextDocument, { changeSet: id, text });
      if (deleteText.changeSet) onChange(deleteText.changeSet);
      return deleteText;
    });
  return (
    <section className="panel" aria-labelledby="held">
      <h2 id="held">{say.held}</h2>
      <ul className="rows">
        {texts.map(({ id: text, publisher, published, words, at, by, until }) => {
          const name = [publisher, published].filter(Boolean).join(', ') || say.title;
          return (
            <li key={text}>
              {until === null ? name : <Link to={addresses.article(id, text)}>{name}</Link>}
              <span className="quiet">
                {say.words(words)} · {by.name} · <Instant at={at} /> ·{' '}
                {until === null ? say.textGone : say.heldUntil(until.slice(0, 10))}
              </span>
              {mayDelete && until !== null && (
                <button
                  type="button"
                  className="plain"
                  aria-label={say.deleteTextOf(name)}
                  disabled={deed.isBusy}
                  onClick={() => void remove(text)}
                >
                  {say.deleteText}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <DeedAnswer deed={deed} />
    </section>
  );
}
