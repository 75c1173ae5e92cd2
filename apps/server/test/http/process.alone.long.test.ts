import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, type Program, startProgram as start } from '../support/program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The program with a database file of its own. */
function startProgram(environment: Record<string, string> = {}): Program {
  return start({ DATABASE_URL: `file:${join(folder, 'register.sqlite')}`, ...environment });
}

async function failureOf({ child, errors }: Program): Promise<readonly [unknown, string]> {
  const [said, [code]] = await Promise.all([text(errors), once(child, 'exit')]);
  return [code, said];
}

describe('The program', () => {
  test('prints three addresses that answer, and stops on SIGTERM with code 0', async () => {
    const program = startProgram();
    const addresses = await addressesOf(program);
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([
      '/',
      '/graphql',
      '/playground',
    ]);
    for (const address of addresses) {
      const query = address.endsWith('graphql') ? '?query={__typename}' : '';
      expect((await fetch(address + query)).status).toBe(200);
    }
    program.child.kill('SIGTERM');
    expect(await once(program.child, 'exit')).toEqual([0, null]);
  });

  test('told to stop later, says that it is not ready and answers all else meanwhile', async () => {
    const program = startProgram({ STOP_DELAY: '2' });
    const [address = ''] = await addressesOf(program);
    const answerTo = (path: string) => fetch(new URL(path, address));
    expect((await answerTo('/readyz')).status).toBe(200);
    program.child.kill('SIGTERM');
    while ((await answerTo('/readyz')).status === 200) await pause(10);
    const page = await answerTo('/data/sources.csv');
    expect([page.status, page.headers.get('connection')]).toEqual([200, 'close']);
    expect((await page.text()).length).toBeGreaterThan(1000);
    expect((await answerTo('/readyz')).status).toBe(503);
    expect(await once(program.child, 'exit')).toEqual([0, null]);
  });

  test('logs each request as one line of JSON under the id that its answer gives', async () => {
    const program = startProgram({ LOG_LEVEL: 'info' });
    const [address = ''] = await addressesOf(program);
    const answer = await fetch(new URL('/healthz', address));
    program.child.kill('SIGTERM');
    await once(program.child, 'close');
    const lines = program.printed().split('\n');
    const line = lines.find((one) => one.includes(answer.headers.get('x-request-id') ?? ''));
    expect(JSON.parse(line ?? '')).toMatchObject({ method: 'GET', url: '/healthz', status: 200 });
  });

  test('keeps its register from one start to the next', async () => {
    const revisions: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      const program = startProgram();
      const [, graphql] = await addressesOf(program);
      const answer = await fetch(`${graphql}?query={register{revision,counts{accords}}}`);
      revisions.push(await answer.json());
      program.child.kill('SIGINT');
      expect(await once(program.child, 'exit')).toEqual([0, null]);
    }
    expect(revisions[0]).toMatchObject({ data: { register: { revision: expect.any(Number) } } });
    expect(revisions[1]).toEqual(revisions[0]);
  });

  test('says that it derives rows again, and when it has, before it answers', async () => {
    const database = new DatabaseSync(join(folder, 'register.sqlite'));
    database.exec('update rules_version set version = 0');
    database.close();
    const program = startProgram();
    await addressesOf(program);
    program.child.kill('SIGTERM');
    await once(program.child, 'close');
    const lines = program.printed().split('\n');
    expect(lines[0]).toMatch(
      /^Deriving the rows of \d+ entries again, by version \d+ of the rules/,
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Derived all rows in \d+ s$/));
  });

  test('says in one sentence that its port is taken, and ends with code 1', async () => {
    const [address = ''] = await addressesOf(startProgram());
    const { port } = new URL(address);
    const [code, said] = await failureOf(startProgram({ PORT: port, DATABASE_URL: ':memory:' }));
    expect(code).toBe(1);
    expect(said).toBe(
      `Signatory cannot start: port ${port} of 127.0.0.1 is taken by another program: ` +
        `stop that one, or choose another port, as in PORT=${Number(port) + 1} npm start.\n`,
    );
  });

  test.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty"'],
    [{ DASHBOARD: '/nowhere' }, 'the dashboard is not built'],
    [{ DASHBOARD: import.meta.filename }, 'the dashboard is not built'],
    [{ HOST: 'nowhere.invalid' }, 'nowhere.invalid is not found by its name'],
    [{ HOST: '192.0.2.1' }, '192.0.2.1 is no address of this machine'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL names no database'],
    [{ DATABASE_URL: `file:${import.meta.filename}/x.sqlite` }, 'is no folder'],
  ])('says what is wrong with %j and what to do, and ends with code 1', async (wrong, sentence) => {
    const [code, said] = await failureOf(startProgram(wrong));
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  test('tells each fault of its seeds, in lines', async () => {
    const seeds = join(folder, 'seeds');
    cpSync(new URL('../../faults/seeds', import.meta.url), seeds, { recursive: true });
    appendFileSync(join(seeds, 'countries.yaml'), '\n- code: AB\n- code: [\n');
    symlinkSync('loop.yaml', join(seeds, 'loop.yaml'));
    const [code, said] = await failureOf(startProgram({ SEEDS: seeds, DATABASE_URL: ':memory:' }));
    const [first = '', ...lines] = said.trimEnd().split('\n');
    expect([code, first]).toEqual([
      1,
      `Signatory cannot start: the seeds have ${lines.length} faults:`,
    ]);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {2}\S+:? .+: .+\.$/);
  });

  test('leaves a file that is no register as it is', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear reader, this is no database. '.repeat(100));
    const [code, said] = await failureOf(startProgram({ DATABASE_URL: `file:${path}` }));
    expect([code, said.trimEnd().split('\n')]).toEqual([1, [expect.stringContaining('cannot')]]);
  });
});
