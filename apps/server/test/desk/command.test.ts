import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeskPeople, openPeople } from '@signatory/register/desk';
import { afterEach, beforeEach, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../scripts/desk.ts');

let folder = '';
/** Open all the time, as by a server that runs. */
let desk: DeskPeople;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-command-'));
  desk = await openPeople(`file:${join(folder, 'desk.sqlite')}`);
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** What the command prints, and its exit code in front. */
const run = (...args: readonly string[]) =>
  runWith({ PUBLIC_URL: 'https://desk.example' }, ...args);

function runWith(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): string {
  const { status, stdout, stderr } = spawnSync('node', [COMMAND, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: `file:${join(folder, 'record.sqlite')}`,
      ...environment,
    },
  });
  return `${status} ${stdout}${stderr}`;
}

const secretIn = (printed: string) =>
  /^0 .*\nhttps:\/\/desk\.example\/desk\/sign-in#([\w-]{43})\n$/.exec(printed)?.[1] ?? printed;

test('the command line lets in a first admin, and anybody whose link or passkey is lost', async () => {
  expect(run()).toBe('0 Nobody works at this desk yet.\n');
  const first = secretIn(run('--invite', 'Ann', '--roles', 'admin,editor'));
  const second = secretIn(run('--invite', 'Ann'));
  await expect(desk.signIn.enter(first)).rejects.toThrow('unknown, was used already');
  const { person, session } = await desk.signIn.enter(second);
  expect([person.name, [...person.roles].sort()]).toEqual(['Ann', ['admin', 'editor']]);
  expect(run()).toMatch(/^0 Ann \((?:admin, editor|editor, admin)\), [\w-]{36}\n$/);

  const key = { id: 'lost', publicKey: '', counter: 0, transports: [] };
  await desk.passkeys.add(session, 'Phone', key);
  await desk.signIn.enter(secretIn(run('--invite', person.id)));
  expect(await desk.passkeys.list(person.id)).toHaveLength(1);
  const again = secretIn(run('--invite', 'Ann', '--without-passkeys'));
  expect(await desk.passkeys.list(person.id)).toEqual([]);
  expect(await desk.signIn.personOf(session)).toBeNull();
  await desk.signIn.requireProof((await desk.signIn.enter(again)).session);
}, 60_000);

test('a link is of the server that is meant, and what was assumed is said', async () => {
  await desk.people.add(null, 'Ann', ['admin']);
  const linkOf = (printed: string) =>
    printed
      .replace(/#[\w-]{43}/, '#…')
      .split('\n')
      .slice(1, -1);
  const elsewhere = { PUBLIC_URL: '', HOST: '0.0.0.0', PORT: '4123' };
  expect(linkOf(runWith(elsewhere, '--invite', 'Ann'))).toEqual([
    'http://localhost:4123/desk/sign-in#…',
    'This is for a server at http://localhost:4123, as HOST and PORT say. If it is at another address, write that as --address URL.',
  ]);
  // No passkey is bound to an address of digits.
  const byName = linkOf(runWith({ ...elsewhere, HOST: '127.0.0.1' }, '--invite', 'Ann'));
  expect(byName[0]).toBe('http://localhost:4123/desk/sign-in#…');
  const given = runWith(elsewhere, '--invite', 'Ann', '--address', 'http://127.0.0.1:5000');
  expect(linkOf(given)).toEqual(['http://127.0.0.1:5000/desk/sign-in#…']);
  expect(runWith({ ...elsewhere, PORT: '0' }, '--invite', 'Ann')).toMatch(/^2 PORT=0 does not say/);
  expect(run('--invite', 'Ann', '--address', 'here')).toMatch(/^2 here is no address of a server/);
}, 60_000);

test('what the command does not understand it refuses, and adds nobody', async () => {
  await desk.people.add(null, 'Bo', ['editor']);
  await desk.people.add(null, 'Bo', ['reviewer']);
  expect(run('--invite', 'Cy')).toMatch(
    /^2 nobody at the desk is called Cy\n {2}write npm run desk/,
  );
  expect(run('--invite', 'Cy', '--roles', 'king')).toMatch(/^2 king is no role\n/);
  expect(run('--invite', 'Bo')).toMatch(/^2 several are called Bo\n {2}write the id/);
  expect(run('--roles', 'admin')).toMatch(/^2 nobody is named\n/);
  expect(run('--key')).toMatch(/^2 Unknown option '--key'/);
  expect((await desk.people.list()).map(({ name }) => name)).toEqual(['Bo', 'Bo']);
}, 60_000);
