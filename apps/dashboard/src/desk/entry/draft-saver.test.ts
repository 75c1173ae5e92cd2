import { expect, test } from 'vitest';
import type { ChangeSetDoneFragment } from '../documents.generated.ts';
import { DraftSaver, type SavingState, type ToSave } from './draft-saver.ts';

const saved = (version: number, code?: 'OTHER_VERSION' | 'OTHER_STATE') =>
  ({
    changeSet: { version },
    refusals: code ? [{ code, message: 'it is another', cure: '', entry: null, path: [] }] : [],
  }) as unknown as ChangeSetDoneFragment;

/** A saver whose saves wait for an answer that the test gives. */
function saver(version = 1) {
  const states: SavingState['is'][] = [];
  const sent: [number, ToSave][] = [];
  let answer: (done: ChangeSetDoneFragment) => void = () => {};
  const made = new DraftSaver(version, {
    delay: 60_000,
    onState: ({ is }) => states.push(is),
    onSaved: () => {},
    send: (expected, draft) => {
      sent.push([expected, draft]);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  return { made, states, sent, answer: (done: ChangeSetDoneFragment) => answer(done) };
}

const draft = (text: string): ToSave => ({ base: null, draft: { text } });

test('what is typed during a save is saved after it, over the version that the save gave', async () => {
  const { made, sent, answer, states } = saver();
  made.change(draft('a'));
  const flushed = made.flush();
  made.change(draft('ab'));
  made.change(draft('abc'));
  expect(sent).toEqual([[1, draft('a')]]);
  answer(saved(2));
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toEqual([2, draft('abc')]);
  answer(saved(3));
  expect(await flushed).toBe(true);
  expect([made.isSaved, states.at(-1)]).toEqual([true, 'saved']);
});

test('after a conflict nothing is saved until somebody says over which version', async () => {
  const { made, sent, answer, states } = saver();
  made.change(draft('a'));
  const flushed = made.flush();
  answer(saved(7, 'OTHER_VERSION'));
  expect(await flushed).toBe(false);
  made.change(draft('ab'));
  expect(await made.flush()).toBe(false);
  expect([sent.length, made.isSaved, states.at(-1)]).toEqual([1, false, 'conflict']);
  const over = made.saveOver(7);
  expect(sent[1]).toEqual([7, draft('ab')]);
  answer(saved(8));
  expect(await over).toBe(true);
});

test('what is refused stays to be saved, and is tried again', async () => {
  const { made, sent, answer, states } = saver();
  made.change(draft('a'));
  const flushed = made.flush();
  answer(saved(1, 'OTHER_STATE'));
  expect(await flushed).toBe(false);
  expect([made.isSaved, states.at(-1)]).toEqual([false, 'failed']);
  void made.flush();
  expect(sent[1]).toEqual([1, draft('a')]);
});
