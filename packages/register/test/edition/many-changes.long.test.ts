import { expect, test } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { EDITION_FORMAT, type Edition, type EntryChange } from '../../src/edition/edition.ts';
import { takeEditions } from '../../src/edition/take-editions.ts';
import { withNoun } from '../../src/record/nouns.ts';
import { openRegister } from '../../src/register.ts';

/** More than a call takes arguments. */
const MANY = 130_000;

test('an edition of very many entries is taken, and written anew when one of them is redacted', async () => {
  const register = await openRegister(':memory:');
  const { db } = register.database.engine;
  const changes = Array.from({ length: MANY }, (_, i): EntryChange => {
    const key = `body-${String(i).padStart(6, '0')}`;
    const draft = { slug: key, kind: 'OTHER', names: { en: key } };
    return {
      type: 'Body',
      key,
      kind: 'NEW',
      why: null,
      digest: digestOf(draft),
      draft,
      redacted: null,
      redactedOn: null,
    };
  });
  const edition: Edition = {
    name: '2026-12-01.1',
    parent: null,
    digest: 'a'.repeat(64),
    rules: 1,
    format: EDITION_FORMAT,
    why: 'Many.',
    changeSet: null,
    changes,
  };
  const quiet = async () => {};
  await takeEditions(db, withNoun, [edition], quiet);
  const [first, ...others] = changes;
  if (!first) throw new Error('there is no change');
  const gone = { ...first, draft: null, redacted: 'A name.', redactedOn: '2026-12-02' };
  const taken = await takeEditions(
    db,
    withNoun,
    [{ ...edition, changes: [gone, ...others] }],
    quiet,
  );
  expect(taken).toMatchObject({ isRedacted: true });
  const { count } = await db
    .selectFrom('edition_change')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(MANY);
  await register.close();
}, 300_000);
