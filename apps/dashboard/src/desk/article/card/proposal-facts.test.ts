import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ProposalFieldsFragment } from '../../documents.generated.ts';
import { decisionOn } from '../decisions.ts';
import { ProposalFacts } from './ProposalFacts.tsx';

const SAID: ProposalFieldsFragment = {
  id: 'said',
  start: 0,
  end: 4,
  form: 'DIRECT',
  act: null,
  words: ['Yes.'],
  ownWords: 0,
  confidence: 0.96,
  cue: 'said',
  mention: 'Lind',
  speaker: { kind: 'LEADER', key: 'oru-lind', country: null, bodyKind: null },
  office: null,
  channel: null,
  occasion: null,
  date: null,
  dateWording: null,
  accord: null,
  country: null,
  accords: ['coast-pact'],
  countries: [],
  isWritten: false,
  isOnRecord: false,
  decision: null,
};

const shown = (change: Partial<ProposalFieldsFragment>) =>
  renderToStaticMarkup(
    createElement(ProposalFacts, {
      proposal: { ...SAID, ...change },
      decision: decisionOn(new Map(), SAID),
      text: 'Yes.',
      reading: { speakers: [], subjects: [] },
      accord: 'river-accord',
      form: 'DIRECT',
    }),
  );

test('a day that is inferred, or left open, is shown as such', () => {
  expect(shown({})).toContain('day of publication, inferred');
  expect(shown({ dateWording: '31 November' })).toContain('left open: “31 November”');
  expect(shown({ date: '2031-11-18', dateWording: 'Tuesday' })).toMatch(/2031-11-18.*“Tuesday”/);
});

test('an accord that is not named there is shown as that of the article', () => {
  expect(shown({})).not.toContain('none is named here');
  expect(shown({ accords: [] })).toMatch(/river-accord.*none is named here/);
});

test('nobody found has no confidence', () => {
  expect(shown({})).toContain('96 %');
  expect(shown({ speaker: null })).not.toContain('96 %');
});

test('an act shows who did it and its day, and says where the article tells neither', () => {
  const act = { act: 'FLOATED', form: null, confidence: null };
  expect(shown(act)).toMatch(/>By<.*oru-lind/);
  expect(shown(act)).toContain('not told by the article: give it below');
  expect(shown({ ...act, speaker: null })).toContain(
    'not told by the article: say it in the entry',
  );
  expect(shown({ ...act, act: 'SIGNED', speaker: null })).not.toContain('>By<');
  expect(shown({ ...act, date: '2031-11' })).not.toContain('give it below');
});

test('an act that the record has already is shown as such', () => {
  const act = { act: 'FLOATED', form: null, confidence: null };
  expect(shown(act)).not.toContain('has this act already');
  expect(shown({ ...act, isOnRecord: true })).toContain('has this act already');
  expect(shown({ ...act, isOnRecord: true, isWritten: true })).not.toContain(
    'has this act already',
  );
});
