import { expect, test } from 'vitest';
import { onlyOne, speakersBefore, speakersFor, subjectsFor } from './speaker-choices.ts';

const SPEAKERS = [
  { kind: 'LEADER', key: 'aida-sarsen', names: ['Aida Sarsen', 'Аида Сарсен'] },
  { kind: 'LEADER', key: 'aida-sarsen-2', names: ['Aida Sarsen'] },
  { kind: 'LEADER', key: 'oru-lind', names: ['Oru Lind'] },
  { kind: 'BODY', key: 'lind-guild', names: ['Lind'] },
] as const;

const taken = (typed: string) => onlyOne(typed, speakersFor(typed, SPEAKERS))?.speaker.key;

test('Enter takes the only one that is found, by any name of theirs', () => {
  expect(taken('oru')).toBe('oru-lind');
  expect(taken('аида с')).toBe('aida-sarsen');
});

test('of several that are found Enter takes the only one that is called just so', () => {
  expect(taken('LIND')).toBe('lind-guild');
  expect(taken('lin')).toBeUndefined();
});

test('Enter takes nobody where several are called just so, or nobody is', () => {
  expect(taken('aida sarsen')).toBeUndefined();
  expect(taken('nobody')).toBeUndefined();
});

test('what words are about is taken in the same way', () => {
  const subjects = [
    { type: 'ACCORD', key: 'river-accord', names: ['River Accord'] },
    { type: 'COUNTRY', key: 'XRV', names: ['River'] },
  ] as const;
  const found = (typed: string) =>
    onlyOne(
      typed,
      subjectsFor(typed, subjects).map(({ key, names: [name] }) => ({ key, name: name ?? key })),
    )?.key;
  expect([found('river'), found('river a'), found('r')]).toEqual([
    'XRV',
    'river-accord',
    undefined,
  ]);
});

test('whoever is not on record and spoke before is offered for other words', () => {
  const [official, other] = ['a border official', 'the official'].map((key) => {
    return { kind: 'UNNAMED', key, country: null, bodyKind: null } as const;
  });
  const proposals = [
    { id: 'a', isWritten: false, speaker: official ?? null },
    { id: 'b', isWritten: false, speaker: other ?? null },
    { id: 'c', isWritten: true, speaker: { ...SPEAKERS[2], country: null, bodyKind: null } },
  ];
  const accepted = {
    is: 'ACCEPTED',
    span: null,
    speaker: null,
    concerned: null,
    date: null,
  } as const;
  const names = (decided: readonly string[]) =>
    speakersBefore(proposals, new Map(decided.map((id) => [id, accepted])), other ?? null).map(
      ({ name }) => name,
    );
  expect(names([])).toEqual([]);
  expect(names(['a', 'b'])).toEqual(['a border official']);
});
