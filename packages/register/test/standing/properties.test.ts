import { describe, expect, test } from 'vitest';
import { generatedHistory } from './generated-histories.ts';
import { broken, PROPERTIES } from './properties.ts';
import { walkedHistory } from './walked-histories.ts';

describe.each(PROPERTIES)('%s', (_, property) => {
  test('in a thousand histories that walk through the table', () => {
    expect(broken(property, walkedHistory, 1000)).toEqual([]);
  });

  test('in five hundred histories of acts that meet on few days', () => {
    expect(broken(property, generatedHistory, 500)).toEqual([]);
  });
});
