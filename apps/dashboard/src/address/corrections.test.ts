import { describe, expect, test } from 'vitest';
import { correctionAddress } from './corrections.ts';

const reported = { page: 'https://signatory.example/ar/search?words=a&b', edition: '2026-11-29.1' };
const letter = 'Page: a?b&c\nWrong: 100%\n';

describe('An error is reported', () => {
  test('by a letter that has nothing but its text', () => {
    const address = new URL(correctionAddress('desk+a@signatory.example', reported, letter));
    expect([address.protocol, decodeURIComponent(address.pathname)]).toEqual([
      'mailto:',
      'desk+a@signatory.example',
    ]);
    expect([...address.searchParams]).toEqual([['body', 'Page: a?b&c\r\nWrong: 100%\r\n']]);
  });

  test('at a web address with the page and the edition, which keeps its own parameters', () => {
    const at = 'https://errors.example/new?from=pages#form';
    const address = new URL(correctionAddress(at, reported, letter));
    expect([...address.searchParams]).toEqual([
      ['from', 'pages'],
      ['page', reported.page],
      ['edition', reported.edition],
    ]);
    expect(address.hash).toBe('#form');
    const without = correctionAddress(at, { ...reported, edition: '' }, letter);
    expect(new URL(without).searchParams.has('edition')).toBe(false);
  });
});
