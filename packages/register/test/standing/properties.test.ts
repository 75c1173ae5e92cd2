import { describe, expect, test } from 'vitest';
import { generatedHistory } from './generated-histories.ts';
import { broken, PROPERTIES } from './properties.ts';
import { walkedHistory } from './walked-histories.ts';

describe.each(PROPERTIES)('%s', (_, property) => {
  test('in two thousand histories that walk through the table', () => {
    expect(broken(property, walkedHistory, 2000)).toEqual([]);
  });

  test('in a thousand histories of acts that meet on few days', () => {
    expect(broken(property, generatedHistory, 1000)).toEqual([]);
  });
});
