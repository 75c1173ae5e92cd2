import { rm } from 'node:fs/promises';
import { loadSeeds, type Register } from '@signatory/register';
import { beforeAll } from 'vitest';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { type Fixture, onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import {
  editSeed,
  makeSeedFolder,
} from '../../../../packages/register/test/support/seed-folder.ts';
import { type Started, start } from './started.ts';

/** A server over a record that was published several times. */
export interface OnEditions extends Fixture {
  readonly server: Started;
}

/** The editions by name, each with what it says of the pact: the third says again what the first said. */
export const DESCRIPTIONS = {
  '2026-12-01.1': 'A pact of two.',
  '2026-12-03.1': 'A pact of three.',
  '2026-12-03.2': 'A pact of two.',
  '2026-12-05.1': 'A pact of four.',
} as const;

export const FIRST = '2026-12-01.1';
export const SECOND = '2026-12-03.1';
export const THIRD = '2026-12-03.2';
export const LAST = '2026-12-05.1';

/** Writes into a folder of seed files that the pact is described so. */
export function describePact(folder: string, text: string): Promise<void> {
  return editSeed(folder, 'accords/pact.yaml', (file) =>
    file.replace(/description: .*/, `description: ${text}`),
  );
}

/** Publishes those editions into an empty register. */
export async function publishAll(register: Register): Promise<void> {
  const folder = await makeSeedFolder();
  for (const [name, text] of Object.entries(DESCRIPTIONS)) {
    await describePact(folder, text);
    await published(folder, name, { why: `It is ${text}` });
  }
  await loadSeeds(register, folder);
  await rm(folder, { recursive: true });
}

/** A day after the last of them. */
export const today = () => new Date('2026-12-09T12:00:00Z');

/** Defines tests on the real server over those editions, on 9 December 2026, once for each engine. */
export function onEditions(defineTests: (fixture: () => OnEditions) => void): void {
  onEveryEngine((fixture) => {
    let server: Started;
    beforeAll(async () => {
      await publishAll(fixture().register);
      server = await start(fixture().register, undefined, {}, undefined, today);
      return () => server.app.close();
    });
    defineTests(() => ({ ...fixture(), server }));
  });
}
