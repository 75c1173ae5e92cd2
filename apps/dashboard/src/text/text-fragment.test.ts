import { expect, test } from 'vitest';
import { linkToWords } from './text-fragment.ts';

const URL = 'https://example.org/a';

test('short words are identified by what stands beside them', () => {
  const passage = {
    exact: 'natural and logical',
    prefix: 'a later statement, Kazakhstan said it was “',
    suffix: '” for it to join the Abraham Acc',
  };
  expect(linkToWords(URL, [passage])).toBe(
    `${URL}#:~:text=it%20was%20%E2%80%9C-,natural%20and%20logical,-%E2%80%9D%20for%20it`,
  );
});

test('long words are given by their first and last', () => {
  const exact =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
  expect(linkToWords(URL, [{ exact, prefix: 'x ', suffix: ' y' }])).toBe(
    `${URL}#:~:text=one%20two%20three%20four%20five%20six,ten%20eleven%20twelve%20thirteen%20fourteen%20fifteen`,
  );
});

test('a hyphen, a comma and an ampersand of the words are not taken for punctuation of the directive', () => {
  const passage = { exact: 'Arab-Muslim ties, here & there', prefix: null, suffix: null };
  expect(linkToWords(URL, [passage])).toBe(
    `${URL}#:~:text=Arab%2DMuslim%20ties%2C%20here%20%26%20there`,
  );
});

test('context never reaches over the end of a paragraph', () => {
  const passage = { exact: 'So it began', prefix: 'the end of it.\n\n“', suffix: '”\n\nThen more' };
  expect(linkToWords(URL, [passage])).toBe(`${URL}#:~:text=So%20it%20began`);
});

test('an address with a fragment of its own keeps it, and each stretch has its directive', () => {
  const stretch = (exact: string) => ({ exact, prefix: null, suffix: null });
  expect(linkToWords(`${URL}#top`, [stretch('one'), stretch('two')])).toBe(
    `${URL}#top:~:text=one&text=two`,
  );
});
