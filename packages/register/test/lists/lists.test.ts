import { AccordOrder, DateOrder, Role } from '@signatory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord, source, statement } from '../support/gazette.ts';

onEveryEngine((fixture) => {
  beforeAll(async () => {
    const { register } = fixture();
    await addRecord(register);
    const citations = [{ source: 'gazette' }];
    await register.sources.add({ ...source, slug: 'later', published: '2025-12' }, 'test');
    await register.accords.add(
      {
        ...accord,
        slug: 'annex',
        binding: false,
        partOf: 'pact',
        names: { en: 'Annex' },
        acts: [{ kind: 'ADOPTED', date: '2024', citations: [{ source: 'later' }] }],
        participations: [
          {
            country: 'BBB',
            acts: [{ kind: 'SIGNED', date: '2025-11-08', contested: true, citations }],
          },
        ],
      },
      'an annex came to light',
    );
    await register.accords.add({ ...accord, slug: 'bare', names: { en: 'Bare' } }, 'test');
    await register.statements.add(
      { ...statement('annexed', { exact: 'Asked again' }), accords: ['annex'], date: '2025-11-08' },
      'test',
    );
  });

  const keysOf = (rows: readonly object[]) =>
    rows.map((row) => String(Reflect.get(row, 'key') ?? Reflect.get(row, 'slug')));

  describe('Acts', () => {
    test.each([
      [
        { accord: 'pact', country: 'BBB' },
        ['pact/BBB/announced-2025-11-envoy', 'annex/BBB/signed-2025-11-08'],
      ],
      [{ contested: true }, ['annex/BBB/signed-2025-11-08']],
      [{ kind: ['ADOPTED' as const] }, ['annex/-/adopted-2024']],
      [{ source: 'later' }, ['annex/-/adopted-2024']],
      [{ kind: [] }, []],
      [{ leader: 'envoy', country: 'AAA' }, ['pact/AAA/announced-2025-11-envoy']],
      [
        { from: '2025-11-09' },
        ['pact/AAA/announced-2025-11-envoy', 'pact/BBB/announced-2025-11-envoy'],
      ],
      [{ to: '2025-11-08' }, ['annex/BBB/signed-2025-11-08', 'annex/-/adopted-2024']],
      [{ body: 'the-gazette' }, []],
    ])('that meet %j, the latest first', async (filter, keys) => {
      const page = await fixture().register.acts.list([filter], {});
      expect(keysOf(page.rows)).toEqual(keys);
      expect(await page.totalCount()).toBe(keys.length);
    });

    test('the earliest first where that is requested', async () => {
      const { rows } = await fixture().register.acts.list([{}], {}, DateOrder.OLDEST_FIRST);
      expect(rows[0]?.kind).toBe('ADOPTED');
    });
  });

  describe('The timeline', () => {
    const walk = async (order: DateOrder) => {
      const days: string[] = [];
      let after: string | undefined;
      do {
        const page = await fixture().register.timeline(
          { accord: 'pact' },
          { first: 1, after },
          order,
        );
        days.push(...page.rows.map(({ day, type, key }) => `${day} ${type} ${key}`));
        after = page.hasNextPage ? page.cursors[0] : undefined;
      } while (after);
      return days;
    };

    test('holds what was done and said, by day, walked both ways; what is undated it leaves out', async () => {
      const events = [
        '2024-12-31 Act annex/-/adopted-2024',
        '2025-11-08 Act annex/BBB/signed-2025-11-08',
        '2025-11-08 Statement annexed',
        '2025-11-30 Act pact/AAA/announced-2025-11-envoy',
        '2025-11-30 Act pact/BBB/announced-2025-11-envoy',
        '2025-11-30 Statement spring',
      ];
      expect(await walk(DateOrder.OLDEST_FIRST)).toEqual(events);
      expect((await walk(DateOrder.NEWEST_FIRST)).map((event) => event.slice(0, 10))).toEqual(
        events.map((event) => event.slice(0, 10)).reverse(),
      );
    });

    test('keeps to a range of days', async () => {
      const page = await fixture().register.timeline({ from: '2025-11-08', to: '2025-11-08' }, {});
      expect(keysOf(page.rows)).toEqual(['annex/BBB/signed-2025-11-08', 'annexed']);
    });
  });

  describe('Lists', () => {
    test('of accords go by the day of the first act of law, an umbrella with its instruments', async () => {
      const { list } = fixture().register.accords;
      const by = async (order: AccordOrder) => keysOf((await list({}, {}, order)).rows);
      expect(await by(AccordOrder.SLUG)).toEqual(['annex', 'bare', 'pact']);
      expect(await by(AccordOrder.OLDEST_FIRST)).toEqual(['bare', 'annex', 'pact']);
      expect(await by(AccordOrder.NEWEST_FIRST)).toEqual(['annex', 'pact', 'bare']);
      expect(keysOf((await list({ binding: true }, {})).rows)).toEqual(['bare']);
    });

    test('of whoever has to do with an accord count what stands under it', async () => {
      const { countries, leaders, bodies } = fixture().register;
      const codes = (await countries.list({ accord: 'pact' }, {})).rows.map(({ code }) => code);
      expect(codes).toEqual(['AAA', 'BBB']);
      const inAnnex = await countries.list({ accord: 'annex', role: Role.PRINCIPAL }, {});
      expect(inAnnex.rows).toEqual([]);
      expect(keysOf((await leaders.list({ accord: 'pact' }, {})).rows)).toEqual(['envoy']);
      expect(keysOf((await leaders.list({ body: 'the-gazette' }, {})).rows)).toEqual([]);
      expect(keysOf((await bodies.list({ accord: 'pact' }, {})).rows)).toEqual([]);
    });

    test('of statements go the other way where that is requested', async () => {
      const { list } = fixture().register.statements;
      const page = await list([{}], {}, DateOrder.OLDEST_FIRST);
      expect(keysOf(page.rows)).toEqual(['asked', 'annexed', 'spring']);
    });

    test.each([
      [{ from: '2025-12-01' }, ['later']],
      [{ from: '2025-11', to: '2025-11' }, ['gazette']],
      [{ to: '2025-12-30' }, ['gazette']],
      [{ to: '2025-12' }, ['gazette', 'later']],
      [{ language: 'fr' }, []],
    ])('of sources that meet %j', async (filter, slugs) => {
      expect(keysOf((await fixture().register.sources.list(filter, {})).rows)).toEqual(slugs);
    });

    test('take no duration, which whoever knows the day must resolve', async () => {
      const { statements } = fixture().register;
      await expect(statements.list([{ from: '-P4W' }], {})).rejects.toThrow(/is not a date/);
    });
  });

  describe('What cites a source', () => {
    test('is found from the source, of each type', async () => {
      const { accords, acts, offices, roles } = fixture().register;
      const keys = async (of: {
        citing(slugs: string[]): Promise<ReadonlyMap<string, readonly object[]>>;
      }) => keysOf((await of.citing(['gazette', 'later'])).get('gazette') ?? []);
      expect(await keys(accords)).toEqual(['annex', 'bare', 'pact']);
      expect(await keys(roles)).toEqual(['pact/AAA/PRINCIPAL', 'pact/BBB/PRINCIPAL']);
      expect(await keys(offices)).toEqual(['envoy/envoy-2020']);
      expect(await keys(acts)).toHaveLength(3);
      const held = (await offices.ofCountries(['AAA'])).get('AAA') ?? [];
      expect(keysOf(held)).toEqual(['envoy/envoy-2020']);
    });
  });

  describe('The history', () => {
    test('of one thing, and of all since an instant, walked by number', async () => {
      const { history, accords } = fixture().register;
      await accords.add(
        { ...accord, slug: 'bare', names: { en: 'Bare' }, binding: false },
        'no treaty',
      );
      const { rows } = await history.list('Accord:bare', null, {});
      expect(rows.map(({ before, after, why }) => [before === null, after === null, why])).toEqual([
        [true, false, 'test'],
        [false, false, 'no treaty'],
      ]);
      const all = await history.list(null, '2026-11-23T12:00:00Z', { last: 1 });
      expect(all.rows[0]?.subject).toBe('Accord:bare');
      expect(all.hasPreviousPage).toBe(true);
      const before = await history.list(null, null, { last: 2, before: all.cursors[0] });
      expect(before.rows.map(({ number }) => number)).toEqual(
        [-2, -1].map((back) => (all.rows[0]?.number ?? 0) + back),
      );
      expect((await history.list(null, '2026-11-23T12:00:00.001Z', {})).rows).toEqual([]);
      const wrong = history.list(null, null, { after: Buffer.from('["x"]').toString('base64url') });
      await expect(wrong).rejects.toThrow(/is no cursor of this list/);
      expect((await history.byKeys(['1', '0', '99999', 'x'])).size).toBe(1);
    });
  });
});
