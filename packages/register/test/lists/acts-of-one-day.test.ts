import { DateOrder } from '@signatory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord } from '../support/gazette.ts';

const DAY = '2020-02-03';
const IN_ORDER = ['SIGNED', 'RATIFIED', 'ENTERED_INTO_FORCE'] as const;

onEveryEngine((fixture) => {
  beforeAll(async () => {
    const { register } = fixture();
    await addRecord(register);
    const acts = IN_ORDER.toSorted().map((kind) => ({
      kind,
      date: DAY,
      citations: [{ source: 'gazette' }],
    }));
    const [entry] = acts;
    if (!entry) throw new Error('no act');
    await register.accords.add(
      { ...accord, slug: 'day', acts: [entry], participations: [{ country: 'AAA', acts }] },
      'test',
    );
  });

  describe('Acts of one day', () => {
    test('stand in the usual order in a place', async () => {
      const [place] = (await fixture().register.participations.ofAccords(['day'])).get('day') ?? [];
      expect(place?.acts.map(({ kind }) => kind)).toEqual(IN_ORDER);
    });

    test.each([
      [DateOrder.OLDEST_FIRST, [...IN_ORDER]],
      [DateOrder.NEWEST_FIRST, IN_ORDER.toReversed()],
    ])('go along with time in lists and the timeline, page by page: %s', async (order, kinds) => {
      const { acts, timeline } = fixture().register;
      const filter = { accord: 'day', country: 'AAA' };
      const listed: string[] = [];
      const inTimeline: string[] = [];
      for (let at = 0, after: string | undefined; at < kinds.length; at += 1) {
        const page = await acts.list([filter], { first: 1, after }, order);
        listed.push(...page.rows.map(({ kind }) => kind));
        after = page.cursors[0];
      }
      for (let at = 0, after: string | undefined; at < kinds.length; at += 1) {
        const page = await timeline(filter, { first: 1, after }, order);
        inTimeline.push(...page.rows.map(({ key }) => key));
        after = page.cursors[0];
      }
      expect(listed).toEqual(kinds);
      const slugs = kinds.map((kind) => kind.toLowerCase().replaceAll('_', '-'));
      expect(inTimeline).toEqual(slugs.map((kind) => `day/AAA/${kind}-${DAY}`));
    });
  });
});
