import { Link, useNavigate, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { ReadArticleDocument, type ReadArticleQuery } from '../documents.generated.ts';
import { SuggestedInput } from '../form/SuggestedInput.tsx';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { Labelled } from '../frame/Labelled.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { RefusalList } from '../frame/RefusalList.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { ArticleReader } from './ArticleReader.tsx';
import { DecisionsStatus } from './DecisionsStatus.tsx';
import { acceptedOf, decisionOn } from './decisions.ts';
import { EarlierReadings } from './EarlierReadings.tsx';
import type { Reading } from './parts.ts';
import { useDecisions } from './use-decisions.ts';
import { usedWords } from './used-words.ts';
import { writeAccepted } from './write-accepted.ts';

const { article: say } = messages;

/** An article that a change set holds, with what it says in place: each proposal is accepted or rejected. */
export function ArticlePage() {
  const { id = '', text = '' } = useParams();
  const answer = useAnswer(`${id} ${text}`, () =>
    ask(ReadArticleDocument, { changeSet: id, text }),
  );
  if (!answer.data) return <Waiting answer={answer} />;
  const { changeSet, readArticle } = answer.data;
  const held = changeSet?.texts.find((one) => one.id === text);
  if (!changeSet || !held) return <NotFound />;
  return (
    <>
      <p>
        <Link to={addresses.changeSet(id)}>{`← ${changeSet.title}`}</Link>
      </p>
      <Title text={say.title} />
      <p className="quiet">
        {[held.publisher, held.published, held.address].filter(Boolean).join(' · ')}
      </p>
      <RefusalList refusals={readArticle.refusals} />
      {readArticle.reading && held.text !== null && (
        <Read
          key={changeSet.version}
          changeSet={changeSet}
          id={text}
          text={held.text}
          reading={readArticle.reading}
        />
      )}
    </>
  );
}

function Read({
  changeSet,
  id,
  text,
  reading,
}: {
  changeSet: NonNullable<ReadArticleQuery['changeSet']>;
  id: string;
  text: string;
  reading: Reading;
}) {
  const { proposals, room, accords, earlier } = reading;
  const person = usePerson();
  const isOwn =
    ['DRAFT', 'SENT_BACK'].includes(changeSet.state) &&
    person.is('EDITOR') &&
    changeSet.author.id === person.id;
  const held = changeSet.texts.find((one) => one.id === id);
  const { decisions, decide, accord, setAccord, saving, again } = useDecisions(
    { changeSet: changeSet.id, text: id, isOwn },
    { proposals, accord: held?.accord ?? accords[0] ?? '' },
  );
  const deed = useDeed();
  const navigate = useNavigate();
  const isAccord = (typed: string) =>
    typed.trim() === '' ||
    reading.subjects.some(({ type, key }) => type === 'ACCORD' && key === typed.trim());
  const isKnown = isAccord(accord);
  const accepted = acceptedOf(proposals, decisions);
  const used = usedWords(proposals, decisions, text);
  const open = proposals.filter(
    (one) => !one.isWritten && decisionOn(decisions, one).is === 'OPEN',
  ).length;
  const write = async () => {
    const isDone = await deed.run(() => writeAccepted(changeSet, id, accord.trim(), accepted));
    if (isDone) await navigate(addresses.changeSet(changeSet.id));
  };
  return (
    <>
      <EarlierReadings earlier={earlier} changeSet={changeSet.id} />
      {isOwn && <DecisionsStatus saving={saving} onAgain={again} />}
      <p className="quiet">
        {say.language(reading.language)}{' '}
        {held?.sources.map((key) => (
          <Link key={key} to={addresses.entry(changeSet.id, { type: 'SOURCE', key })}>
            {key}
          </Link>
        ))}
      </p>
      {!reading.areActsRead && <p>{say.noActs}</p>}
      <ArticleReader
        text={text}
        reading={reading}
        isOwn={isOwn}
        accord={accord}
        decisions={decisions}
        onDecide={decide}
      />
      {isOwn && (
        <form
          className="panel"
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <Labelled
            id="accord"
            label={say.accord}
            hint={
              isKnown ? say.accordHint : <b className="over">{say.accordUnknown(accord.trim())}</b>
            }
            isStatus
          >
            <SuggestedInput
              name="accord"
              id="accord"
              aria-describedby="accord-hint"
              value={accord}
              onText={(typed) => setAccord(typed, isAccord(typed))}
            />
          </Labelled>
          <p role="status">
            {say.counts(accepted.length, open)}{' '}
            <span className={used > room ? 'over' : 'quiet'}>{say.room(used, room)}</span>{' '}
            {used > room && <b className="over">{say.tooMuch}</b>}
          </p>
          <button
            type="submit"
            disabled={deed.isBusy || accepted.length === 0 || used > room || !isKnown}
          >
            {say.write(accepted.length)}
          </button>
          <DeedAnswer deed={deed} />
        </form>
      )}
    </>
  );
}
