import { expect, test } from 'vitest';
import type { ProposalFieldsFragment } from '../documents.generated.ts';
import type { Decision } from './decisions.ts';
import { usedWords, writtenWords } from './used-words.ts';

const TEXT = 'Norland will join the River Accord in May, Oru Lind said.';
const PROPOSAL: ProposalFieldsFragment = {
  id: 'said',
  start: 0,
  end: 41,
  form: 'INDIRECT',
  act: null,
  words: ['Norland will join the River Accord in May'],
  ownWords: 8,
  confidence: null,
  cue: null,
  mention: null,
  speaker: null,
  office: null,
  channel: null,
  occasion: null,
  date: null,
  dateWording: null,
  accord: null,
  country: null,
  accords: [],
  countries: [],
  isWritten: false,
  isOnRecord: false,
  decision: null,
};
const ACT: ProposalFieldsFragment = {
  ...PROPOSAL,
  id: 'done',
  end: 34,
  form: null,
  act: 'ANNOUNCED',
  words: ['Norland will join the River Accord'],
  ownWords: 6,
};
const ACCEPTED: Decision = {
  is: 'ACCEPTED',
  span: null,
  speaker: null,
  concerned: null,
  date: null,
};

test('the words of an act within an accepted paraphrase count once, with two that tell their place', () => {
  const used = (...ids: string[]) =>
    usedWords([PROPOSAL, ACT], new Map(ids.map((id) => [id, ACCEPTED])), TEXT);
  expect(used('said')).toBe(8);
  expect(used('done')).toBe(6);
  expect(used('said', 'done')).toBe(10);
});

test('what is shown is what is written: without a “that” before it, and with a sign where it is cut', () => {
  const words = 'that the boats carry wood and stone and bread and salt to every town';
  const text = `Oru Lind said ${words}.`;
  const start = text.indexOf(words);
  const said = { ...PROPOSAL, start, end: start + words.length };
  const cut = 'the boats carry wood and stone and bread and salt to every';
  const proposed = { ...said, words: [cut] };
  const taken = (span: Decision['span']) => writtenWords(proposed, { ...ACCEPTED, span }, text);
  expect(taken(null)).toEqual([{ words: cut, isCut: true }]);
  expect(taken({ start, end: said.end })).toEqual([{ words: cut, isCut: true }]);
  expect(taken({ start, end: start + 14 })).toEqual([{ words: 'the boats', isCut: false }]);
  expect(writtenWords(PROPOSAL, ACCEPTED, TEXT)).toEqual([
    { words: PROPOSAL.words[0], isCut: false },
  ]);
});
