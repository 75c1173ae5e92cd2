import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../src/register.ts';

let folder: string;
let silent: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-'));
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'text'), 'a text, and longer than the head of a file. '.repeat(100));
  mkdirSync(join(folder, 'folder'));
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o555);
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  silent = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  silent.close();
  rmSync(folder, { recursive: true });
});

async function refusal(url: string): Promise<readonly string[]> {
  try {
    await (await openRegister(url)).close();
    return ['opened'];
  } catch (error) {
    const { name, message, cure } = Object(error);
    return [name, message, cure].map(String);
  }
}

describe('A register that cannot be', () => {
  test.each([
    ['a folder', () => 'folder', 'is no file, but a folder'],
    ['a file of something else', () => 'text', 'is no database'],
    ['below a file', () => 'file/x.sqlite', 'is no folder'],
    ['far below a file', () => 'file/a/b/x.sqlite', 'is no folder'],
    ['a link to itself', () => 'loop', 'cannot be opened as a register'],
    ['below a link to itself', () => 'loop/x.sqlite', 'cannot be made'],
    ['a name that is too long', () => `${'n'.repeat(300)}.sqlite`, 'cannot be opened'],
    ['a folder of a name too long', () => `${'n'.repeat(300)}/x.sqlite`, 'cannot be made'],
  ])('in %s is refused', async (_, name, sentence) => {
    const [kind, message, cure] = await refusal(`file:${join(folder, name())}`);
    expect([kind, message, cure]).toEqual([
      'Refused',
      expect.stringContaining(sentence),
      expect.stringContaining('DATABASE_URL'),
    ]);
    expect(message).not.toContain('\n');
  });

  test.skipIf(process.getuid?.() === 0)('in a folder that is closed is refused', async () => {
    for (const name of ['closed/x.sqlite', 'closed/deeper/x.sqlite'])
      expect((await refusal(`file:${join(folder, name)}`))[0]).toBe('Refused');
  });

  test
    .runIf(process.platform === 'linux')
    .each([
      '/proc/x/y.sqlite',
      '/proc/x/y/z.sqlite',
      '/proc/self/x.sqlite',
      '/dev/null',
      '/dev/null/x.sqlite',
    ])('at %s is refused', async (path) => {
    expect((await refusal(`file:${path}`))[0]).toBe('Refused');
  });

  test.runIf(process.platform === 'linux')('where there is no room says so', async () => {
    const [kind, message] = await refusal('file:/dev/full');
    expect([kind, message]).toEqual(['DatabaseFull', 'the register has no room to write']);
  });

  test.each([
    ['that nobody answers', () => 'postgres://u:secret@127.0.0.1:1/x'],
    ['with a port that is none', () => 'postgres://u:secret@127.0.0.1:99999/x'],
    ['of half an address', () => 'postgres://[::1'],
    ['of a host that is none', () => 'postgres://u:secret@nowhere.invalid/x'],
    [
      'that takes calls and says nothing',
      () => `postgres://u:secret@127.0.0.1:${Object(silent.address()).port}/x`,
    ],
  ])(
    'on a server %s is refused, without its password',
    // Whoever waited for an answer without end would fail by the time that any test is given.
    async (_, url) => {
      const [kind, message, cure] = await refusal(url());
      expect(kind).toBe('Refused');
      expect(`${message} ${cure}`).not.toContain('secret');
    },
  );
});
