import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/rules/version.ts';
import { derive, stepOn } from '../../src/standing/derive.ts';
import { generatedHistory } from './generated-histories.ts';
import { turningDays } from './turning-days.ts';

/** The digest of the standings of generated histories by a version of the rules, which editions name. */
const PINNED = {
  version: 14,
  digest: '85afb3acd3953729373f55eff745ab20761bad0be3279a7de616fec4b4719707',
};

test('standings are not derived in another way without a new version of the rules', () => {
  const histories = Array.from({ length: 500 }, (_, seed) => generatedHistory(seed));
  const standings = histories.map((history) => {
    const derivation = derive(history);
    return turningDays(history).map((day) => stepOn(derivation, day)?.standing ?? 'NONE');
  });
  const digest = createHash('sha256').update(JSON.stringify(standings)).digest('hex');
  expect(
    { version: RULES_VERSION, digest },
    `the standings of generated histories are others than version ${PINNED.version} of the rules derives. If that is meant,
    or they are generated otherwise, raise RULES_VERSION in src/rules/version.ts and pin it here with ${digest}`,
  ).toEqual(PINNED);
});
