import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds, openRegister, Refused } from '../../src/register.ts';
import { folderState } from '../../src/seeds/folder-state.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const SOURCE = 'sources/gazette/source.yaml';

/** What the register says to the folder. */
async function refusal(): Promise<Refused> {
  const register = await openRegister(':memory:');
  try {
    const error = await loadSeeds(register, folder().path).catch((reason: unknown) => reason);
    if (error instanceof Refused) return error;
    throw error ?? new Error('the seeds were taken');
  } finally {
    await register.close();
  }
}

/** The line of a file in which a text stands. */
async function lineOf(file: string, text: string): Promise<number> {
  const lines = (await readFile(join(folder().path, file), 'utf8')).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

describe('A text in a seed file', () => {
  test.each([
    ['a bell', '\\a', 'U+0007'],
    ['an escape', '\\e[31m', 'U+001B'],
    ['NUL', '\\0', 'U+0000'],
    ['a tab', '\\t', 'U+0009'],
    ['a control of the upper range', '\\x85', 'U+0085'],
    ['an override of direction', '\\u202E', 'U+202E'],
    ['an embedding', '\\u202A', 'U+202A'],
    ['an isolate', '\\u2066', 'U+2066'],
    ['a line separator', '\\u2028', 'U+2028'],
    ['a lone surrogate', '\\uD800', 'U+D800'],
    ['a line break', '\\n', 'line break'],
  ])('with %s is refused with file and line', async (_, written, said) => {
    await folder().edit(SOURCE, (text) => text.replace('title: Talks', `title: "Ta${written}lks"`));
    const line = await lineOf(SOURCE, 'title:');
    const { message, cure } = await refusal();
    expect(message).toContain(`${SOURCE}:${line}: title has `);
    expect(message).toContain(said);
    expect(cure.length).toBeGreaterThan(10);
  });

  test('is refused so in a name, a note and a list too, all of them in one run', async () => {
    await folder().edit('countries.yaml', (text) => text.replace('Land AAA', '"Land\\nAAA"'));
    await folder().edit(SOURCE, (text) => `${text}note: "a\\u202Eb"\n`);
    const refused = await refusal();
    const faults: readonly Refused[] = Reflect.get(refused, 'faults');
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/countries\.yaml:\d+: en has a line break/),
      expect.stringMatching(/source\.yaml:\d+: note has the character U\+202E/),
    ]);
  });

  test('may have marks of direction, joiners and letters of any script', async () => {
    await folder().edit(SOURCE, (text) =>
      text.replace('title: Talks', 'title: "مذاكرات\u200f (\u200e5) می\u200cخواهم 登録 👩\u200d⚖️"'),
    );
    const register = await openRegister(':memory:');
    await loadSeeds(register, folder().path);
    expect((await register.counts()).sources).toBe(1);
    await register.close();
  });

  test('is refused so whoever gives the draft', async () => {
    const register = await openRegister(':memory:');
    const names = { en: 'The\u202eGazette' };
    await expect(
      register.bodies.add({ slug: 'gazette', kind: 'NEWS_PUBLISHER', names }, 'test'),
    ).rejects.toMatchObject({ message: 'en has the character U+202E, which nobody sees' });
    await register.close();
  });
});

describe('The address of a source', () => {
  test.each([
    'https://a.example/b (archived)',
    'see https://a.example/b',
    ' https://a.example/b',
    'https://a.example/b c',
    'https://a.example/<b>',
    'https://a.example/"onclick=',
    'https:\\\\a.example',
    'https://me:word@a.example/',
    'javascript:alert(1)',
    'https://a.example/{b}',
  ])('is an address alone: not %s', async (url) => {
    await folder().edit(SOURCE, (text) => `${text}url: ${JSON.stringify(url)}\n`);
    expect((await refusal()).message).toMatch(/source\.yaml:\d+: url is no http or https address/);
  });
});

describe('In place of a seed file', () => {
  const replaced = async (by: (path: string) => Promise<unknown> | unknown) => {
    const path = join(folder().path, SOURCE);
    await rm(path);
    await by(path);
    return (await refusal()).message;
  };

  test('a folder is refused', async () => {
    expect(await replaced((path) => mkdir(path))).toMatch(/source\.yaml is a folder/);
  });
  test('a device that never ends is refused', async () => {
    expect(await replaced((path) => symlink('/dev/zero', path))).toMatch(/source\.yaml is no file/);
  });
  test('a pipe that nobody writes to is refused', async () => {
    expect(await replaced((path) => execFileSync('mkfifo', [path]))).toMatch(/is no file/);
  });
  test('a link to itself is refused', async () => {
    expect(await replaced((path) => symlink(path, path))).toMatch(/cannot be read \(ELOOP\)/);
    expect(folderState(folder().path).digest()).toMatch(/^[\da-f]{64}$/);
  });
  test('lists in lists that never end are refused', async () => {
    const nested = (path: string) => writeFile(path, '['.repeat(20_000));
    expect(await replaced(nested)).toMatch(/source\.yaml:1: this is nested too deeply/);
  });
  test('fifty megabytes are refused', async () => {
    const large = async (path: string) => {
      await writeFile(path, '');
      await truncate(path, 50_000_000);
    };
    expect(await replaced(large)).toMatch(/has 50 MB, and a file here has at most 20 MB/);
  });
  test('names that stand for names are refused, however often they multiply', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghijklmnop'.split('').map((name, i, all) => {
        const before = i === 0 ? 'a' : all[i - 1];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
      }),
    ];
    await appendFile(join(folder().path, SOURCE), `${bomb.join('\n')}\n`);
    expect((await refusal()).message).toMatch(/source\.yaml:\d+: &a gives a name/);
  });
});
