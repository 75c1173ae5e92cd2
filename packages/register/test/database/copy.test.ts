import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openRegister } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';

const TEXT = 'The minister spoke at length of what nobody shall read in a copy.';

onEveryEngine((fixture) => {
  test('a copy has what the record has, as a file that is no register, without the texts held', async () => {
    const { register } = fixture();
    await register.bodies.add(
      { slug: 'the-gazette', kind: 'NEWS_PUBLISHER', names: { en: 'The Gazette' } },
      'test',
    );
    for (let number = 0; number < 450; number++) {
      const sha256 = createHash('sha256').update(TEXT).digest('hex');
      const slug = `source-${number}`;
      const draft = {
        slug,
        title: 'A',
        publisher: 'the-gazette',
        language: 'en',
        kind: 'NEWS',
        sha256,
        words: String(TEXT.split(' ').length),
      } as const;
      await register.sources.add(draft, 'test');
    }
    await register.holdText('source-1', TEXT);
    const folder = await mkdtemp(join(tmpdir(), 'register-'));
    const path = join(folder, 'copy.sqlite');

    const { number } = await register.copyTo(path);
    expect(number).toBe((await register.revision()).number);
    expect((await readFile(path)).includes('nobody shall read')).toBe(false);
    const copy = new DatabaseSync(path, { readOnly: true });
    expect(copy.prepare('select count(*) as count, max(slug) as last from source').get()).toEqual({
      count: 450,
      last: 'source-99',
    });
    expect(copy.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    copy.close();
    await expect(openRegister(`file:${path}`)).rejects.toThrow(/another program/);
    await rm(folder, { recursive: true });
  });
});
