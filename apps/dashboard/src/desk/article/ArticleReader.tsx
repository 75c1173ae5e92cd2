import { useCallback, useEffect, useRef, useState } from 'react';
import { messages } from '../messages/messages.ts';
import { valueWord } from '../messages/words.ts';
import { ArticleText } from './ArticleText.tsx';
import { ProposalCard } from './card/ProposalCard.tsx';
import {
  type Decision,
  type Decisions,
  decisionOn,
  formOf,
  lacksAccord,
  lacksSpeaker,
  mayTellOf,
  movedEnd,
  nextOpen,
  type Span,
} from './decisions.ts';
import type { Reading, Work } from './parts.ts';
import { selectedSpan } from './selected-span.ts';
import { useKeys } from './use-keys.ts';

const { article: say } = messages;

/** An article beside the proposal that is looked at. All of it is done with a mouse, or with single keys while the focus is in it. */
export function ArticleReader({
  text,
  reading,
  isOwn,
  accord,
  decisions,
  onDecide,
}: {
  text: string;
  reading: Reading;
  /** Whether the decisions are of who looks at them. */
  isOwn: boolean;
  /** The accord of the article. */
  accord: string;
  decisions: Decisions;
  onDecide(id: string, decision: Decision): void;
}) {
  const { proposals, unread } = reading;
  const [current, setCurrent] = useState(() => Math.max(0, nextOpen(proposals, decisions, -1)));
  const [notice, setNotice] = useState('');
  /** How often somebody left the fields of the card: what was typed there is gone then, and what was found for it. */
  const [left, setLeft] = useState(0);
  const part = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const speakerField = useRef<HTMLInputElement>(null);
  const subjectField = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const proposal = proposals[current];
  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  const go = useCallback((to: number) => {
    setCurrent(to);
    setNotice('');
    card.current?.focus({ preventScroll: true });
  }, []);
  if (!proposal) return <p>{say.nothing}</p>;
  const decision = decisionOn(decisions, proposal);
  const span = decision.span ?? proposal;
  const form = formOf(proposal, decision, text);
  // Where none is chosen it is the one that the article names most.
  const typed = accord.trim() || (reading.accords[0] ?? '');
  const isKnown = reading.subjects.some(({ type, key }) => type === 'ACCORD' && key === typed);
  const ofArticle = isKnown ? typed : '';
  const locked = isOwn ? (proposal.isWritten ? say.isWritten : null) : say.notYoursToDecide;
  const decide = (change: Partial<Decision>) => {
    if (locked !== null) setNotice(locked);
    else onDecide(proposal.id, { ...decision, ...change });
  };
  const takeWords = (words: Span) => {
    const { names = [] } =
      reading.subjects.find(({ type, key }) => type === 'COUNTRY' && key === proposal.country) ??
      {};
    const mayTell = mayTellOf(proposal, words, text, names);
    const after = formOf(proposal, { ...decision, span: words }, text);
    setNotice(
      mayTell ? (after === form ? '' : say.otherForm(valueWord(after ?? ''))) : say.noCountry,
    );
    if (mayTell) decide({ span: words });
  };
  const settle = (is: Decision['is']) => {
    if (locked !== null) {
      setNotice(locked);
      return;
    }
    if (is === 'ACCEPTED' && lacksSpeaker(proposal, decision)) {
      setNotice(say.speakerFirst);
      speakerField.current?.focus();
      return;
    }
    if (is === 'ACCEPTED' && decision.is !== is && lacksAccord(proposal, decision, ofArticle)) {
      setNotice(say.accordFirst);
      subjectField.current?.focus();
      return;
    }
    // The same once more takes it back.
    const to = decision.is === is ? 'OPEN' : is;
    decide({ is: to });
    if (to !== 'OPEN') go(nextOpen(proposals, decisions, current));
  };
  const work = {
    next: () => go(Math.min(current + 1, proposals.length - 1)),
    previous: () => go(Math.max(current - 1, 0)),
    accept: () => settle('ACCEPTED'),
    reject: () => settle('REJECTED'),
    speaker: () => speakerField.current?.focus(),
    subject: () => subjectField.current?.focus(),
    day: () => dayField.current?.focus(),
    takeSelected: () => {
      const selected = article.current && selectedSpan(article.current, text);
      if (selected) takeWords(selected);
      else setNotice(say.selectFirst);
    },
    move: (end: 'end' | 'start', by: -1 | 1) => takeWords(movedEnd(text, span, end, by)),
    leave: () => {
      setLeft(left + 1);
      card.current?.focus({ preventScroll: true });
    },
  };
  return (
    <section ref={part} className="reader" aria-label={say.proposals}>
      <Keys part={part} work={work} />
      <ArticleText
        place={article}
        text={text}
        proposals={proposals}
        unread={unread}
        decisions={decisions}
        current={current}
        onPick={go}
      />
      <ProposalCard
        place={card}
        speakerField={speakerField}
        subjectField={subjectField}
        dayField={dayField}
        accord={accord}
        form={form}
        isOwn={isOwn}
        at={current}
        left={left}
        reading={reading}
        decision={decision}
        decisions={decisions}
        text={text}
        notice={notice}
        work={work}
        onGo={go}
        onSpeaker={(speaker) => {
          decide({ speaker });
          setNotice('');
          card.current?.focus({ preventScroll: true });
        }}
        onSpokenFor={(speaker) => decide({ speaker })}
        onDate={(date) => {
          decide({ date });
          card.current?.focus({ preventScroll: true });
        }}
        onConcerned={(concerned) => {
          decide({ concerned });
          card.current?.focus({ preventScroll: true });
        }}
      />
    </section>
  );
}

function Keys({ part, work }: { part: Parameters<typeof useKeys>[0]; work: Work }) {
  useKeys(part, {
    j: work.next,
    k: work.previous,
    a: work.accept,
    r: work.reject,
    s: work.speaker,
    c: work.subject,
    d: work.day,
    w: work.takeSelected,
    Escape: work.leave,
    '[': () => work.move('start', -1),
    ']': () => work.move('start', 1),
    '{': () => work.move('end', -1),
    '}': () => work.move('end', 1),
  });
  return null;
}
