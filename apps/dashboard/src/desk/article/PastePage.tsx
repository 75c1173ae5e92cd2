import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { ArticleList } from '../change-set/ArticleList.tsx';
import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type ChangeSetFieldsFragment, HeldTextsDocument } from '../documents.generated.ts';
import { NotFound } from '../frame/NotFound.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { PasteForm } from './PasteForm.tsx';

const { article: say } = messages;

/** Takes an article into a change set, and lists those that it holds. */
export function PastePage() {
  const { id = '' } = useParams();
  const answer = useAnswer(id, () => ask(HeldTextsDocument, { id }));
  if (!answer.data) return <Waiting answer={answer} />;
  const { changeSet } = answer.data;
  return changeSet ? <Loaded key={id} loaded={changeSet} /> : <NotFound />;
}

function Loaded({ loaded }: { loaded: ChangeSetFieldsFragment }) {
  const [changeSet, setChangeSet] = useState(loaded);
  const navigate = useNavigate();
  const { id, title } = changeSet;
  return (
    <>
      <p>
        <Link to={addresses.changeSet(id)}>{`← ${title}`}</Link>
      </p>
      <Title text={messages.changeSet.article} />
      {changeSet.may.includes('SAVE') ? (
        <PasteForm changeSet={changeSet} onHeld={(text) => navigate(addresses.article(id, text))} />
      ) : (
        <p>{say.notYours}</p>
      )}
      <ArticleList changeSet={changeSet} onChange={setChangeSet} />
    </>
  );
}
