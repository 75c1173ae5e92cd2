import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { EntryDraft } from '../../src/desk/desk.ts';
import { loadSeeds, openRegister, tidySeeds, writeSeeds } from '../../src/register.ts';
import { told } from '../support/edition-folders.ts';
import { onEveryDesk } from './support/on-every-desk.ts';
import { approved, begun, changed, entryOf, type OpenDesk } from './support/open-desk.ts';

const PLACE = 'Participation:pact/AAA';
const SIGNED = { kind: 'SIGNED', date: '2026-02-03', citations: [{ source: 'gazette' }] };

onEveryDesk((fixture) => {
  let desk: OpenDesk;
  beforeAll(() => {
    desk = fixture.desk();
  });

  const signing = () =>
    changed(fixture.register(), PLACE, (place) => {
      const acts: unknown[] = Object(place).acts;
      return { ...place, acts: [...acts, SIGNED] };
    });
  const named = (fr: string) =>
    changed(fixture.register(), 'Body:the-gazette', (body) => ({
      ...body,
      names: { ...Object(body).names, fr },
    }));
  test('a change set is checked: its effect is told, and the record is as it was', async () => {
    const register = fixture.register();
    const before = await told(register);
    const { set } = await begun(desk, [await signing()]);
    expect(await desk.check(set)).toMatchObject({
      effect: {
        since: '2026-12-01.1',
        entries: [{ type: 'Participation', key: 'pact/AAA', kind: 'COMPLETED' }],
        standings: [
          {
            accord: 'pact',
            country: 'AAA',
            before: [{ from: '2025-11-30', to: null, standing: 'ANNOUNCED' }],
            after: [
              { from: '2025-11-30', to: '2026-02-02', standing: 'ANNOUNCED' },
              { from: '2026-02-03', to: null, standing: 'SIGNATORY' },
            ],
          },
        ],
        verbatim: [],
      },
    });
    expect(await told(register)).toEqual(before);
  });

  test('all faults are told at once, each with its entry, its place and a cure', async () => {
    const place = await changed(fixture.register(), PLACE, (draft) => {
      const acts = [
        { ...SIGNED, date: '2026-02-31' },
        { ...SIGNED, citations: [{ source: 'x' }] },
      ];
      return { ...draft, acts };
    });
    const drafts: readonly EntryDraft[] = [
      place,
      { type: 'Body', key: 'a', base: null, draft: { slug: 'b', kind: 'BAND', names: {} } },
      { type: 'Body', key: 'the-gazette', base: null, draft: null },
      { type: 'Participation', key: 'treaty/AAA', base: null, draft: { country: 'AAA' } },
    ];
    const { set, version } = await begun(desk, drafts);
    const run = await desk.check(set);
    const faults = 'faults' in run ? run.faults : [];
    const told = faults.map((fault) => {
      const { code, entry, where, cure } = Object(fault);
      return [code, `${entry.type}:${entry.key}`, where.join('.'), cure.length > 0];
    });
    expect(told.sort()).toEqual(
      [
        ['CHANGED_BASE', 'Body:the-gazette', '', true],
        ['FAULT', 'Body:a', 'kind', true],
        ['FAULT', 'Body:a', 'names', true],
        ['FAULT', 'Body:a', 'slug', true],
        ['FAULT', PLACE, 'acts.0.date', true],
        ['FAULT', PLACE, 'acts.1.citations.0.source', true],
        ['FAULT', 'Participation:treaty/AAA', '', true],
        // What the third draft takes away is named there.
        ['FAULT', 'Source:gazette', 'publisher', true],
      ].sort(),
    );
    await expect(desk.submit(desk.ann, set, version, 'Why not.')).rejects.toMatchObject({
      name: 'RefusedDrafts',
    });
    expect((await desk.changeSet(set))?.state).toBe('DRAFT');
  });

  test('what another has approved becomes an edition with the effect that was shown, and leaves the desk as seed files', async () => {
    const register = fixture.register();
    const { set, digest, effect } = await approved(desk, [await signing()]);
    await expect(desk.publish(desk.eve, set, digest)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const edition = await desk.publish(desk.ann, set, digest);
    expect(await desk.changeSet(set)).toMatchObject({ state: 'PUBLISHED', edition });
    expect(await register.revision()).toMatchObject({
      edition,
      digest: effect.digest,
      isPublished: true,
    });
    const published = await register.editions.published(edition);
    expect(published).toMatchObject({ changeSet: set, why: 'A source says so.' });
    expect(published?.changes.map(({ draft }) => draft)).toEqual(
      effect.entries.map(({ after }) => after),
    );

    // Again is the same.
    expect(await desk.publish(desk.ben, set, digest)).toBe(edition);
    expect((await register.editions.chain()).length).toBe(2);
    const { rows } = await desk.audit(set, { first: 100 });
    expect(rows.filter(({ what }) => what === 'PUBLISHED')).toHaveLength(1);

    // Out as files, in again: the same record, and tidy finds nothing to write.
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    await writeSeeds(register, folder);
    const other = await openRegister(':memory:');
    await loadSeeds(other, folder);
    expect(await told(other)).toEqual(await told(register));
    await other.close();
    const empty = await openRegister(':memory:');
    expect(await tidySeeds(empty, folder)).toMatchObject({ faults: [], written: [] });
    await empty.close();
    await rm(folder, { recursive: true });
  });

  test('what was approved is published as it was, whatever else was published before', async () => {
    const first = await approved(desk, [await named('Un')]);
    const leader = await changed(fixture.register(), 'Leader:envoy', (envoy) => ({
      ...envoy,
      note: 'A note.',
    }));
    const second = await approved(desk, [leader]);
    await desk.publish(desk.ben, second.set, second.digest);
    const edition = await desk.publish(desk.ben, first.set, first.digest);
    const { changes } = (await fixture.register().editions.published(edition)) ?? {};
    expect(changes?.map(({ draft }) => draft)).toEqual(
      first.effect.entries.map(({ after }) => after),
    );
  });

  test('two of the same entry: the second goes back to review, and tells why', async () => {
    const [one, two] = [await named('Une'), await named('Deux')];
    const first = await approved(desk, [one]);
    const second = await approved(desk, [two]);
    const together = [first, second].map(({ set, digest }) => desk.publish(desk.ben, set, digest));
    const ends = await Promise.allSettled(together);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = ends[0]?.status === 'rejected' ? first.set : second.set;
    expect((await desk.changeSet(lost))?.state).toBe('SUBMITTED');
    expect((await desk.reviews(lost)).at(-1)).toMatchObject({
      kind: 'RETURNED',
      by: null,
      comment: expect.stringContaining('otherwise by now'),
    });
  });

  test('what has another effect by now than was approved goes back to review with the new one', async () => {
    const register = fixture.register();
    // For how long BBB is a signatory depends on the act of the accord that another change set adds.
    const country = await changed(register, 'Participation:pact/BBB', (place) => ({
      ...place,
      acts: [...Object(place).acts, { ...SIGNED, date: '2026-04' }],
    }));
    const accord = await changed(register, 'Accord:pact', (pact) => ({
      ...pact,
      acts: [{ kind: 'TERMINATED', date: '2026-06', citations: [{ source: 'gazette' }] }],
    }));
    const first = await approved(desk, [country]);
    const second = await approved(desk, [accord]);
    await desk.publish(desk.ben, second.set, second.digest);
    const head = (await register.revision()).edition;
    await expect(desk.publish(desk.ben, first.set, first.digest)).rejects.toMatchObject({
      code: 'CHANGED_EFFECT',
    });
    expect((await register.revision()).edition).toBe(head);
    expect((await desk.changeSet(first.set))?.state).toBe('SUBMITTED');
    const { effect } = (await desk.reviews(first.set)).at(-1) ?? {};
    expect(effect).toMatchObject({ since: head });
    // Approved as it is now, it is published.
    const { digest } = Object(effect);
    await desk.approve(desk.ben, first.set, first.digest, digest);
    await desk.publish(desk.ben, first.set, first.digest);
    expect((await entryOf(register, 'Participation:pact/BBB')).draft).toEqual(country.draft);
  });
});
