import { hash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { sha256, statement, text } from '../support/gazette.ts';
import { onEveryDesk } from './support/on-every-desk.ts';
import { deskOn, type OpenDesk } from './support/open-desk.ts';

const ORIGIN = { address: null, publisher: null, published: null };

onEveryDesk((fixture) => {
  let desk: OpenDesk;
  beforeAll(() => {
    desk = fixture.desk();
  });

  /** A change set with a new statement, and with the text of its source where one is given. */
  const drafted = async (exact: string, content: string | null, verified?: object) => {
    const set = await desk.create(desk.ann, 'A statement');
    const draft = statement('left', { exact });
    const wordings = draft.wordings.map((one) => ({ ...one, ...(verified && { verified }) }));
    let version = await desk.save(desk.ann, set, 1, {
      type: 'Statement',
      key: 'left',
      base: null,
      draft: { ...draft, wordings },
    });
    if (content !== null)
      version = await desk.texts.hold(desk.ann, set, version, { content, ...ORIGIN });
    return { set, version };
  };
  const faultsOf = async (set: string) => {
    const run = await desk.check(set);
    return 'faults' in run ? run.faults.map(({ where }) => where.join('.')) : [];
  };

  test('levels are computed from the held text, and the submission has them', async () => {
    const { set, version } = await drafted('we will sign', text);
    expect(await faultsOf(set)).toEqual([]);
    await desk.submit(desk.ann, set, version, 'It says so.');
    const [submission] = await desk.submissions(set);
    const { verified } = Object(submission?.drafts[0]?.draft).wordings[0];
    expect(verified).toEqual({
      level: 'CASE',
      on: '2027-03-01',
      words: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  test('an article is found by its text or its address in change sets that were not withdrawn', async () => {
    const address = 'https://gazette.example/alike';
    const hold = async (content: string, origin: object) => {
      const set = await desk.create(desk.ann, 'Alike');
      const version = await desk.texts.hold(desk.ann, set, 1, { content, ...ORIGIN, ...origin });
      return { set, version };
    };
    const [first, second] = [await hold('Quite alike.', {}), await hold('Another.', { address })];
    const alike = async (content: string, at: string | null) =>
      (await desk.texts.alike(content, at)).changeSets;
    expect(await alike('Quite alike.', null)).toEqual([first.set]);
    expect(await alike('Quite alike.', address)).toEqual([first.set, second.set]);
    expect(await alike('Not alike.', null)).toEqual([]);
    expect((await desk.texts.alike('Quite alike.', null)).sha256).toBe(
      hash('sha256', 'Quite alike.'),
    );
    await desk.withdraw(desk.ann, first.set, first.version, 'Twice.');
    expect(await alike('Quite alike.', null)).toEqual([]);
  });

  test('nothing is from an article that is published after today', async () => {
    const set = await desk.create(desk.ann, 'Of tomorrow');
    const given = { content: text, ...ORIGIN };
    const hold = (published: string) => desk.texts.hold(desk.ann, set, 1, { ...given, published });
    await expect(hold('2027-03-02')).rejects.toMatchObject({
      message: 'the day of publication, 2027-03-02, is after today, 2027-03-01',
      where: ['published'],
    });
    const draft = {
      slug: 'x',
      title: 'X',
      publisher: 'the-gazette',
      published: '2027-04',
      language: 'en',
      kind: 'NEWS',
    };
    const version = await desk.save(desk.ann, set, 1, {
      type: 'Source',
      key: 'x',
      base: null,
      draft,
    });
    expect(await faultsOf(set)).toEqual(['published']);
    await desk.save(desk.ann, set, version, {
      type: 'Source',
      key: 'x',
      base: null,
      draft: { ...draft, published: '2027-03-01' },
    });
    expect(await faultsOf(set)).toEqual([]);
  });

  test('words that do not stand in the held text are refused at their field', async () => {
    const { set, version } = await drafted('Nobody will sign this, ever.', text);
    expect(await faultsOf(set)).toEqual(['wordings.0.passages.0']);
    await expect(desk.submit(desk.ann, set, version, 'It says so.')).rejects.toMatchObject({
      name: 'RefusedDrafts',
    });
  });

  test('words within others of the text get their place, and the record takes both', async () => {
    const { set, version } = await drafted('we will sign', text);
    const draft = statement('other', { exact: 'will sign' });
    await desk.save(desk.ann, set, version, { type: 'Statement', key: 'other', base: null, draft });
    expect(await faultsOf(set)).toEqual([]);
    await desk.submit(desk.ann, set, version + 1, 'It says so.');
    const [submission] = await desk.submissions(set);
    const starts = submission?.drafts.map((one) => Object(one.draft).wordings[0].passages[0].start);
    const start = text.toLowerCase().indexOf('we will sign');
    expect(starts).toEqual([start, start + 3]);
  });

  test('a level that somebody wrote is refused', async () => {
    const words = hash('sha256', JSON.stringify([sha256, 'he said'])).slice(0, 16);
    const { set } = await drafted('he said', null, { level: 'EXACT', on: '2026-12-01', words });
    expect(await faultsOf(set)).toEqual(['wordings.0.verified']);
  });

  test('whoever gave a text does not approve, and neither audit nor record has it', async () => {
    const { set } = await drafted('he said', text);
    const { rows } = await desk.audit(null, { first: 100 });
    expect(JSON.stringify(rows)).not.toContain('Asked again');
    expect(rows.at(-1)).toMatchObject({ what: 'HOLD_TEXT', subject: sha256, changeSet: set });
    const [held] = await desk.texts.list(set);
    expect(held).toMatchObject({ sha256, words: 336, text });
    expect(await desk.sourcesOf({ address: null, sha256 })).toEqual(['gazette']);
    await expect(desk.texts.delete(desk.eve, set, held?.id ?? '')).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { version = 0 } = (await desk.changeSet(set)) ?? {};
    expect(await desk.texts.delete(desk.ann, set, held?.id ?? '')).toBe(version + 1);
    expect(await desk.texts.list(set)).toMatchObject([{ sha256, text: null }]);
    expect(await desk.changeSet(set)).toMatchObject({ version: version + 1 });
  });

  test('what was held long enough is overwritten, also while nobody asks for it, and the audit trail says so', async () => {
    let days = 0;
    const now = () => new Date(Date.parse('2027-03-01T10:00:00Z') + days * 86_400_000);
    const other = await deskOn(fixture.register(), { now, textDays: 30 });
    const set = await other.create(other.ann, 'A text');
    await other.texts.hold(other.ann, set, 1, { content: text, ...ORIGIN });
    days = 29;
    expect(await other.texts.deleteOld()).toBe(0);
    days = 31;
    expect(await other.texts.deleteOld()).toBe(1);
    // As if more days were set again: the text is gone, not only hidden.
    days = 29;
    expect(await other.texts.list(set)).toMatchObject([{ sha256, text: null }]);
    const { rows } = await other.audit(set, { first: 10 });
    expect(rows.at(-1)).toMatchObject({ what: 'DELETE_TEXT', by: null, subject: sha256 });
    await other.close();
  });

  test('a page becomes its words, and what is no text is refused', async () => {
    const set = await desk.create(desk.ann, 'A page');
    const hold = (content: string, origin: object = {}) =>
      desk.texts.hold(desk.ann, set, 1, { content, ...ORIGIN, ...origin });
    for (const content of ['', ' \n', 'a\0b', 'a\ud800b', 'é'.repeat(500_001), '<p></p>'])
      await expect(hold(content)).rejects.toMatchObject({ code: 'INVALID', where: ['content'] });
    await expect(hold('Words.', { address: 'javascript:alert(1)' })).rejects.toMatchObject({
      where: ['address'],
    });
    await hold('<p>One <a href="javascript:x()">link</a>.</p><script>x()</script>');
    expect(await desk.texts.list(set)).toMatchObject([{ text: 'One link.\n' }]);
  });
});
