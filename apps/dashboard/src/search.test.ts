import { expect, test } from 'vitest';
import { goingOn } from './search.ts';

test.each([
  ['kazakh', 'kazakh*'],
  ['peace қазақ', 'peace қазақ*'],
  ['"peace in our time" tok', '"peace in our time" tok*'],
])('%s is gone on with as %s', (typed, search) => expect(goingOn(typed)).toBe(search));

test.each(['k', '"peace in', 'kazakh*', 'peace -war', 'kazakh '])(
  '%s is searched as it is',
  (typed) => expect(goingOn(typed)).toBeNull(),
);
