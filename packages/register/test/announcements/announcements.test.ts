import { describe, expect, test } from 'vitest';
import { allAnnouncements } from '../../src/announcement/read.ts';
import { onEveryEngine } from '../support/engines.ts';

const DAY = '2026-11-29';

onEveryEngine((fixture) => {
  describe('Announcements on record', () => {
    const list = async (day = DAY) =>
      allAnnouncements(await fixture().register.announcements.places(), day, day);

    test('are of every place in which one was made, and hold each act once', async () => {
      const { participations, accords } = fixture().register;
      const slugs = (await accords.named({})).map(({ key }) => key);
      const places = [...(await participations.ofAccords(slugs)).values()].flat();
      const made = places.flatMap(({ acts }) => acts.filter(({ kind }) => kind === 'ANNOUNCED'));
      const listed = (await list()).flatMap(({ act, repeated }) => [act, ...repeated]);
      expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
      expect(listed.length).toBeGreaterThan(20);
      const missing = made.filter(({ key }) => !listed.some((act) => act.key === key));
      // What was announced after joining is none.
      expect(missing.length).toBeLessThan(made.length / 4);
    });

    test('Kazakhstan is open in the Abraham Accords, and its claimed accession told', async () => {
      const all = await list('2025-11-24');
      const kazakhstan = all.find(
        ({ place }) => place.accord === 'abraham-accords' && place.country === 'KAZ',
      );
      expect(kazakhstan?.outcome).toBe('OPEN');
      expect(kazakhstan?.from).toBe('2025-11-06');
      expect(kazakhstan?.days).toBe(18);
      expect(kazakhstan?.contestedActs.length).toBeGreaterThan(0);
    });

    test('come open ones first, and each after later ones', async () => {
      const all = await list();
      const open = all.filter(({ outcome }) => outcome === 'OPEN').length;
      expect(all.slice(0, open).every(({ outcome }) => outcome === 'OPEN')).toBe(true);
      for (const part of [all.slice(0, open), all.slice(open)]) {
        const days = part.map(({ from }) => from);
        expect(days).toEqual(days.toSorted().reverse());
      }
    });

    test('cost a fixed number of queries', async () => {
      const { queries } = fixture();
      const before = queries.length;
      await list();
      const first = queries.length - before;
      await list('2021-01-01');
      expect(queries.length - before - first).toBe(first);
      expect(first).toBeLessThan(15);
    });
  });
}, 'seeds');
