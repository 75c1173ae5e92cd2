import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';

const COMMAND = fileURLToPath(new URL('../scripts/extract.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = 'Leila Haddad arrived on Monday.\n\n“The road is open,” she said.\n\n“Walk on.”\n';

describe('the extract command', () => {
  test('prints speaker, words, form, cue, confidence and line', () => {
    const { status, stdout } = run([file('article.txt', ARTICLE)]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'she = Leila Haddad\n  “The road is open,”\n  DIRECT · cue “said” · after · ',
    );
    expect(stdout).toMatch(/· \d+ % · line 3\n/);
  });

  test('reads standard input, and gives the drafts as JSON', () => {
    const { status, stdout } = run(['--json'], ARTICLE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(extract(ARTICLE));
  });

  test('says what it could not resolve', () => {
    expect(run([], '“To be continued.”').stdout).toContain('Speaker not resolved in 1.');
    expect(run([], '«Это важный шаг», — сказал президент.').stdout).toContain(
      '(ru), only quotations',
    );
    expect(run([], '«Це їхній крок», — сказав їхній президент.').stdout).toContain(
      'language is uk',
    );
    expect(run([], 'It rained.').stdout).toBe('Nothing in this text is attributed to anyone.\n');
  });

  test.each([
    ['an empty file', () => [file('empty.txt', '')], 'is empty'],
    [
      'a picture',
      () => [file('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))],
      'is no text: byte 4 is zero',
    ],
    ['Latin-1', () => [file('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]))], 'is not UTF-8'],
    [
      'a page',
      () => [file('a.html', '<!DOCTYPE html><p>“No,” he said.')],
      'is the source of a page',
    ],
    ['no such file', () => [join(folder, 'none.txt')], 'there is no such file'],
    ['a folder', () => [folder], 'it is a folder'],
  ])('answers %s in one sentence, with exit code 1', (_name, args, words) => {
    const { status, stdout, stderr } = run(args());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('wrong usage is exit code 2', () => {
    expect(run(['--quickly']).status).toBe(2);
    expect(run(['a.txt', 'b.txt']).status).toBe(2);
  });

  test('5 MB, and one line of 1 MB with marks that never close, are read', () => {
    const paragraph = 'The road was opened, and two ministers read the map before the vote.\n\n';
    const long = paragraph.repeat(5_000_000 / paragraph.length);
    expect(run([file('big.txt', `“The road is open,” Haddad said.\n\n${long}`)]).stdout).toContain(
      '1 draft',
    );
    expect(run([file('line.txt', 'and “the road '.repeat(1_000_000 / 14))]).status).toBe(0);
  });
});
