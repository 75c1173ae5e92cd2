import { expect, test } from 'vitest';
import { fit, frames, holds, isFrameName, isSmall, type Place } from './map-frame.ts';

const morocco: Place = [1795, 539, 89];
const bahrain: Place = [2418, 591, 3];
const emirates: Place = [2447, 622, 32];
const kazakhstan: Place = [2522, 297, 191];
const unitedStates: Place = [918, 403, 356];

test('a frame is fitted around the places it is to hold, 3 wide and 2 high', () => {
  const frame = fit([morocco, bahrain, kazakhstan]);
  expect([morocco, bahrain, kazakhstan].every((place) => holds(frame, place))).toBe(true);
  expect(holds(frame, unitedStates)).toBe(false);
  expect(frame.width / frame.height).toBeCloseTo(1.5, 2);
});

test('a place alone is shown with what is around it', () => {
  const frame = fit([bahrain]);
  expect(holds(frame, bahrain)).toBe(true);
  expect(frame.width).toBeGreaterThan(400);
});

test('one in eight may lie outside, so that a distant one does not push the others together', () => {
  const seven = [morocco, bahrain, emirates, kazakhstan, bahrain, emirates, kazakhstan];
  const near = fit([...seven, unitedStates]);
  expect(seven.every((place) => holds(near, place))).toBe(true);
  expect(holds(near, unitedStates)).toBe(false);
  expect(fit([morocco, bahrain, kazakhstan, unitedStates])).toBe(frames.world);
});

test('nothing to show is shown on the world', () => {
  expect(fit([])).toBe(frames.world);
});

test('a country is small or not, wherever it is shown', () => {
  expect([bahrain, emirates, kazakhstan].map(isSmall)).toEqual([true, false, false]);
});

test('only the names of frames are names of frames', () => {
  expect(['world', 'europe', 'toString', '', null].map(isFrameName)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
