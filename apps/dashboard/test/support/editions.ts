import { rm } from 'node:fs/promises';
import { loadSeeds, openRegister } from '@signatory/register';
import { redactInSeeds } from '../../../../packages/register/src/edition/publish-seeds.ts';
import { published } from '../../../../packages/register/test/support/editions.ts';
import {
  editSeed,
  makeSeedFolder,
} from '../../../../packages/register/test/support/seed-folder.ts';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, start } from '../../../server/test/support/started.ts';

/** The editions of the record of these tests, in order. */
export const EDITIONS = ['2026-12-01.1', '2026-12-03.1', '2026-12-05.1'] as const;

/** The reason for the one entry of the second edition that has its own. */
export const OWN_REASON = 'The Gazette printed the day of the signature.';

/**
 * A server with the pages of a record that was published three times, on 9 December 2026. Of one entry that its editions changed the
 * words may have been taken out.
 */
export async function startWithEditions(redacted?: { id: string; why: string }): Promise<Started> {
  const folder = await makeSeedFolder();
  const [first, second, third] = EDITIONS;
  await published(folder, first, { why: 'The record begins.' });
  await editSeed(folder, 'accords/pact.yaml', (text) =>
    text
      .replace('description: A pact.', 'description: A pact of two.')
      .replace(
        /( +)acts:\n( +)- kind: ANNOUNCED/,
        '$1acts:\n$2- kind: SIGNED\n$2  date: 2025-12-01\n$2  citations:\n$2    - source: gazette\n$2- kind: ANNOUNCED',
      ),
  );
  await published(folder, second, {
    why: 'What The Gazette printed.',
    whyFor: new Map([['Participation:pact/AAA', OWN_REASON]]),
  });
  await editSeed(
    folder,
    'countries.yaml',
    (text) =>
      `${text.replace('Land BBB', 'Land of B').trimEnd()}\n- code: CCC\n  kind: UN_MEMBER\n  names:\n    en: Land CCC\n`,
  );
  await published(folder, third, { why: 'A name was misspelt.' });
  if (redacted) {
    const empty = await openRegister(':memory:');
    await redactInSeeds(empty, folder, redacted.id, redacted.why, '2026-12-08');
    await empty.close();
  }
  const register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  await rm(folder, { recursive: true });
  const now = () => new Date('2026-12-09T12:00:00Z');
  const server = await start(register, readConfig({}).dashboard, {}, undefined, now);
  return {
    ...server,
    async close() {
      await server.app.close();
      await register.close();
    },
  };
}
