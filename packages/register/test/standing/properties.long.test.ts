import { expect, test } from 'vitest';
import { broken, PROPERTIES } from './properties.ts';
import { walkedHistory } from './walked-histories.ts';

test.each(PROPERTIES)(
  'in a hundred thousand histories %s',
  (_, property) => {
    expect(broken(property, walkedHistory, 100_000)).toEqual([]);
  },
  1_800_000,
);
