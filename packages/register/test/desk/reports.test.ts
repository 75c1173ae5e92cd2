import { expect, test } from 'vitest';
import { onEveryDesk } from './support/on-every-desk.ts';
import { changed } from './support/open-desk.ts';

onEveryDesk(({ desk, register }) => {
  const open = async () => (await desk().reports.open({ first: 100 })).rows;
  const page = '/bodies/the-gazette';

  test('a report waits, is dealt with by a change set, and its page says in which edition', async () => {
    await desk().reports.add({
      page: `/ru${page}?asOf=2025-12-01`,
      text: ' It has another\r\nname. ',
    });
    const [report] = await open();
    expect(report).toMatchObject({
      page: `/ru${page}?asOf=2025-12-01`,
      text: 'It has another\nname.',
      edition: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.\d+$/),
      changeSet: null,
    });
    const id = report?.id ?? '';
    const set = await desk().create(desk().ann, 'A name');
    await expect(desk().reports.take(desk().eve, id, set)).rejects.toThrow(
      'somebody else works on',
    );
    await desk().reports.take(desk().ann, id, set);
    expect(await open()).toEqual([]);
    expect(await desk().reports.ofChangeSet(set)).toMatchObject([{ id }]);
    await expect(desk().reports.take(desk().ann, id, set)).rejects.toThrow('already');
    expect(await desk().reports.dealtWith(page)).toEqual([]);

    const draft = await changed(register(), 'Body:the-gazette', (body) => ({
      ...body,
      names: { en: 'The Gazette', fr: 'La Gazette' },
    }));
    const version = await desk().save(desk().ann, set, 1, draft);
    await desk().submit(desk().ann, set, version, 'A reader says so.');
    const digest = (await desk().submissions(set)).at(-1)?.digest ?? '';
    const run = await desk().check(set);
    if (!('effect' in run)) throw new Error('the change set has faults');
    await desk().approve(desk().ben, set, digest, run.effect.digest);
    const edition = await desk().publish(desk().ben, set, digest);
    for (const address of [page, `/kk${page}/?asOf=2026`])
      expect(await desk().reports.dealtWith(address)).toEqual([
        { reported: '2027-03-01', edition },
      ]);
    expect(await desk().reports.dealtWith('/bodies')).toEqual([]);
  });

  test('a report waits again where its change set is withdrawn', async () => {
    await desk().reports.add({ page, text: 'It has moved' });
    const [report] = await open();
    const set = await desk().create(desk().ann, 'A move');
    await desk().reports.take(desk().ann, report?.id ?? '', set);
    expect(await open()).toEqual([]);
    await desk().withdraw(desk().ann, set, 1, 'It was begun by mistake.');
    expect(await open()).toMatchObject([{ id: report?.id, text: 'It has moved', changeSet: null }]);
    expect(await desk().reports.ofChangeSet(set)).toEqual([]);
    await desk().reports.dismiss(desk().ann, report?.id ?? '', 'It has not.');
  });

  test('a report that is dismissed loses its text, and its page says nothing', async () => {
    await desk().reports.add({ page, text: 'Somebody’s telephone number' });
    const [report] = await open();
    await expect(desk().reports.dismiss(desk().ann, report?.id ?? '', ' ')).rejects.toThrow('why');
    await desk().reports.dismiss(desk().ann, report?.id ?? '', 'It is no error.');
    expect(await open()).toEqual([]);
    const { rows } = await desk().audit(null, { first: 100 });
    expect(rows.at(-1)).toMatchObject({ what: 'DISMISS_REPORT', why: 'It is no error.' });
    expect(JSON.stringify(rows)).not.toContain('telephone');
  });

  test('what is empty, too long or too much is refused', async () => {
    await expect(desk().reports.add({ page, text: ' \n' })).rejects.toThrow('text is empty');
    await expect(desk().reports.add({ page, text: 'a'.repeat(2_001) })).rejects.toThrow('2000');
    await expect(desk().reports.add({ page: `/${'a'.repeat(1_000)}`, text: 'a' })).rejects.toThrow(
      'address is too long',
    );
    for (let count = 0; count < 500; count++) await desk().reports.add({ page, text: `${count}` });
    await expect(desk().reports.add({ page, text: 'one more' })).rejects.toThrow('too many');
  });
});
