import { useMemo, useState } from 'react';
import { ask } from '../client/ask.ts';
import { useGuard } from '../client/guard.ts';
import { DecideProposalsDocument } from '../documents.generated.ts';
import { DecisionSaver, type DecisionsState } from './decision-saver.ts';
import { type Decision, type Decisions, decisionsFrom } from './decisions.ts';
import type { Reading } from './parts.ts';

/** The most that the desk takes at once. */
const AT_ONCE = 500;

/** What was decided on the proposals of an article, and on its accord, which is saved as it is decided where they are somebody's own. */
export function useDecisions(
  { changeSet, text, isOwn }: { changeSet: string; text: string; isOwn: boolean },
  first: { readonly proposals: Reading['proposals']; readonly accord: string },
) {
  const [decisions, setDecisions] = useState<Decisions>(() => decisionsFrom(first.proposals));
  const [accord, setAccord] = useState(first.accord);
  const [saving, setSaving] = useState<DecisionsState>({ is: 'saved' });
  const saver = useMemo(
    () =>
      new DecisionSaver(async (made, chosen) => {
        const all = [...made].map(([id, { is, span, speaker, concerned, date }]) => {
          return { id, decided: is, ...span, speaker, ...concerned, date };
        });
        for (let at = 0; at === 0 || at < all.length; at += AT_ONCE) {
          const decisions = all.slice(at, at + AT_ONCE);
          const variables = { changeSet, text, decisions, accord: at === 0 ? chosen : null };
          const { decideProposals } = await ask(DecideProposalsDocument, variables);
          const why = decideProposals.refusals.map(({ message }) => message).join('; ');
          if (why !== '') return why;
        }
        return null;
      }, setSaving),
    [changeSet, text],
  );
  useGuard(saver);
  return {
    decisions,
    accord,
    saving,
    again: () => void saver.flush(),
    /** Takes an accord as it is typed; one that there is, or none, is kept. */
    setAccord(typed: string, isKnown: boolean) {
      setAccord(typed);
      if (isOwn && isKnown) saver.choose(typed.trim());
    },
    decide(id: string, decision: Decision) {
      setDecisions((before) => new Map(before).set(id, decision));
      if (isOwn) saver.decide(id, decision);
    },
  };
}
