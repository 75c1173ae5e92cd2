import { describe, expect, test } from 'vitest';
import { broken, PROPERTIES } from './properties.ts';
import { walkedHistory } from './walked-histories.ts';

const EACH = 10_000;

/** A hundred thousand histories, others for each property. */
describe.each(PROPERTIES.map(([name, property], at) => ({ name, property, at })))(
  '$name',
  ({ property, at }) => {
    test('in ten thousand histories of its own', () => {
      const own = (seed: number) => walkedHistory(10_000 + at * EACH + seed);
      expect(broken(property, own, EACH)).toEqual([]);
    }, 1_800_000);
  },
);
