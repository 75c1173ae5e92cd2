import { Link, useNavigate, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { HeldTextsDocument } from '../documents.generated.ts';
import { Instant } from '../frame/Instant.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { PasteForm } from './PasteForm.tsx';

const { article: say } = messages;

/** Takes an article into a change set, and lists those that it holds. */
export function PastePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const answer = useAnswer(id, () => ask(HeldTextsDocument, { id }));
  if (!answer.data) return <Waiting answer={answer} />;
  const { changeSet } = answer.data;
  if (!changeSet) return <NotFound />;
  return (
    <>
      <p>
        <Link to={addresses.changeSet(id)}>{`← ${changeSet.title}`}</Link>
      </p>
      <Title text={messages.changeSet.article} />
      <PasteForm changeSet={changeSet} onHeld={(text) => navigate(addresses.article(id, text))} />
      {changeSet.texts.length > 0 && (
        <section className="panel" aria-labelledby="held">
          <h2 id="held">{say.held}</h2>
          <ul className="rows">
            {changeSet.texts.map(({ id: text, publisher, published, words, at, by }) => (
              <li key={text}>
                <Link to={addresses.article(id, text)}>
                  {[publisher, published].filter(Boolean).join(', ') || say.title}
                </Link>
                <span className="quiet">
                  {say.words(words)} · {by.name} · <Instant at={at} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
