import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const say = (a: string, b: string) =>
  differences(a, b).map(
    ({ kind, text }) => `${{ kept: '=', removed: '-', added: '+' }[kind]}${text}`,
  );

test('equal wordings are one kept segment', () => {
  expect(say('a long road', 'a  long\nroad')).toEqual(['=a long road']);
  expect(say('', '')).toEqual([]);
});

test('case is a difference between outlets, the shape of a mark is not', () => {
  expect(say('club of STRENGTH, “they” said', 'club of Strength, "they" said')).toEqual([
    '=club of',
    '-STRENGTH,',
    '+Strength,',
    '=“they” said',
  ]);
});

test('words come in reading order, removed before added', () => {
  expect(say('we will sign in May', 'they will sign soon in May today')).toEqual([
    '-we',
    '+they',
    '=will sign',
    '+soon',
    '=in May',
    '+today',
  ]);
});

test('one side empty', () => {
  expect(say('', 'all new')).toEqual(['+all new']);
  expect(say('all gone', '')).toEqual(['-all gone']);
});

test('kept and removed are the first wording, kept and added the second, at any length', () => {
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => `w${(i * seed * 7919 + ((i * i) % 13)) % 997}`).join(
      ' ',
    );
  for (const [a, b] of [
    [words(1, 40), words(2, 60)],
    [words(1, 5_000), `${words(3, 90)} ${words(1, 5_000)} x`],
    ['x '.repeat(3_000).trim(), 'y '.repeat(3_000).trim()],
  ] as const) {
    const parts = differences(a, b);
    const of = (kind: string) =>
      parts
        .filter((part) => part.kind === 'kept' || part.kind === kind)
        .map((part) => part.text)
        .join(' ');
    expect(of('removed')).toBe(a);
    expect(of('added')).toBe(b);
  }
});
