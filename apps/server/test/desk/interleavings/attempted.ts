import { type DeskClient, deed } from '../started-desk.ts';
import type { Tried } from './model.ts';

/** Asks the desk for what is attempted, with what the tab shows. */
export function attempted(desk: DeskClient, cookie: string, [attempt, tab]: Tried) {
  const { set: changeSet } = attempt;
  const at = (name: string, args: object) => deed(desk, cookie, name, args);
  const entry = (key: string) => ({ type: 'BODY', key });
  switch (attempt.do) {
    case 'save': {
      const { key, draft } = attempt.draft;
      return at('saveDraft', { changeSet, entry: entry(key), expected: attempt.seen, draft });
    }
    case 'drop':
      return at('dropDraft', {
        changeSet,
        entry: entry(attempt.key),
        expected: attempt.seen,
      });
    case 'takeOver':
      return at('takeOver', { changeSet, expected: attempt.seen });
    case 'submit':
    case 'withdraw':
      return at(attempt.do, { changeSet, expected: attempt.seen, why: 'It says so.' });
    case 'sendBack':
      return at('sendBack', { changeSet, submission: tab.digest, comment: 'Look again.' });
    case 'approve':
      return at('approve', { changeSet, submission: tab.digest, effect: tab.effect });
    case 'claim':
      return at('publish', { changeSet, submission: tab.digest });
  }
}
