import { beforeAll, describe, expect, test } from 'vitest';
import { PassageNotFound, PassageNotUnique } from '../src/register.ts';
import { overEveryEngine } from './engines.ts';
import { addGazette, sha256, statement, text } from './gazette.ts';

describe('with the text of a source held', () => {
  overEveryEngine((told) => {
    beforeAll(async () => {
      await addGazette(told().register);
      await told().register.holdText('gazette', text);
    });

    test('says how verbatim words are, by comparing them', async () => {
      const { statements } = told().register;
      await statements.add(statement('exact', { exact: 'We will sign in spring.' }), 'test');
      await statements.add(statement('case', { exact: 'WE WILL SIGN IN SPRING.' }), 'test');
      const found = await statements.byKeys(['exact', 'case']);
      expect([...found.values()].map(({ slug, wordings }) => [slug, wordings[0].verbatim])).toEqual(
        expect.arrayContaining([
          ['exact', 'EXACT'],
          ['case', 'CASE'],
        ]),
      );
      expect(found.get('exact')?.wordings[0].verification).toEqual({ on: '2026-11-23', sha256 });
    });

    test('refuses words that do not stand in it', async () => {
      await expect(
        told().register.statements.add(
          statement('invented', { exact: 'We have already signed everything.' }),
          'test',
        ),
      ).rejects.toThrow(PassageNotFound);
    });

    test('refuses words that stand in it twice, until their context tells the place', async () => {
      const { statements } = told().register;
      await expect(
        statements.add(statement('twice', { exact: 'in spring' }), 'test'),
      ).rejects.toThrow(PassageNotUnique);
      await statements.add(
        statement('twice', { exact: 'in spring', prefix: 'he said “', suffix: ',”' }),
        'test',
      );
      expect((await statements.byKeys(['twice'])).get('twice')?.wordings[0].verbatim).toBe('EXACT');
    });

    test('refuses an offset that is not theirs', async () => {
      await expect(
        told().register.statements.add(
          statement('offset', { exact: 'We will sign in spring.', start: 3 }),
          'test',
        ),
      ).rejects.toThrow(/begins at 17/);
    });

    test('refuses another text in its place', async () => {
      await expect(told().register.holdText('gazette', `${text} `)).rejects.toThrow(/SHA-256/);
    });
  });
});
