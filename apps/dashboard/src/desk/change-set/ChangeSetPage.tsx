import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { ask } from '../client/ask.ts';
import { keepFocus } from '../client/keep-focus.ts';
import { useAnswer } from '../client/use-answer.ts';
import {
  type ChangeSetFieldsFragment,
  CheckChangeSetDocument,
  DeskChangeSetDocument,
} from '../documents.generated.ts';
import { EffectSection } from '../effect/EffectSection.tsx';
import { NotFound } from '../frame/NotFound.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { ReportsOfSet } from '../reports/ReportsOfSet.tsx';
import { ReviewSection } from '../review/ReviewSection.tsx';
import { AddEntry } from './AddEntry.tsx';
import { ArticleList } from './ArticleList.tsx';
import { ChangeSetFacts } from './ChangeSetFacts.tsx';
import { DraftList } from './DraftList.tsx';
import { History } from './History.tsx';
import { LateCoverages } from './LateCoverages.tsx';
import { SubmitSection } from './SubmitSection.tsx';
import { TakeOverSection } from './TakeOverSection.tsx';
import { TitleForm } from './TitleForm.tsx';

/** A change set: its drafts beside their effect, and what the person who looks at it may do. */
export function ChangeSetPage() {
  const { id = '' } = useParams();
  const loaded = useAnswer(id, () => ask(DeskChangeSetDocument, { id }));
  if (!loaded.data) return <Waiting answer={loaded} />;
  const { changeSet } = loaded.data;
  return changeSet ? <Loaded key={id} loaded={changeSet} /> : <NotFound />;
}

function Loaded({ loaded }: { loaded: ChangeSetFieldsFragment }) {
  const [changeSet, setChangeSet] = useState(loaded);
  const { id, version, state, title, drafts } = changeSet;
  const seen = useRef(version);
  useEffect(() => {
    // The button that was pressed may be gone.
    if (seen.current !== version) keepFocus(null);
    seen.current = version;
  }, [version]);
  const isTried = drafts.length > 0 && state !== 'PUBLISHED' && state !== 'WITHDRAWN';
  const check = useAnswer(`${id} ${isTried ? version : ''}`, () =>
    isTried ? ask(CheckChangeSetDocument, { id }) : Promise.resolve(UNTRIED),
  );
  const isOwn = changeSet.may.includes('SAVE');
  const parts = { changeSet, onChange: setChangeSet };
  return (
    <>
      <Title text={title} />
      <ChangeSetFacts changeSet={changeSet} />
      <ReportsOfSet id={id} />
      {changeSet.may.includes('TAKE_OVER') && !isOwn && <TakeOverSection {...parts} />}
      <div className="beside">
        <div>
          <DraftList {...parts} isOwn={isOwn} />
          <ArticleList {...parts} />
          {isOwn && <AddEntry changeSet={changeSet} />}
        </div>
        {isTried && (
          <EffectSection answer={check}>
            <LateCoverages
              {...parts}
              isOwn={isOwn}
              late={check.data?.checkChangeSet.coverage ?? []}
            />
          </EffectSection>
        )}
      </div>
      <ReviewSection {...parts} effect={check.data?.checkChangeSet.effect ?? null} />
      {changeSet.may.includes('WITHDRAW') && <SubmitSection {...parts} isOwn={isOwn} />}
      {isOwn && <TitleForm {...parts} />}
      <History id={id} version={version} />
    </>
  );
}

const UNTRIED = { checkChangeSet: { refusals: [], effect: null, coverage: [] } };
