import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ATTRIBUTION } from '../apps/server/src/files/exports/file-head.ts';
import { LICENCE } from '../apps/server/src/http/version.ts';

test('CITATION.cff says what the register says of itself, with all that the format requires', () => {
  const cited = parse(readFileSync('CITATION.cff', 'utf8'));
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/\S/),
    type: 'dataset',
    title: ATTRIBUTION,
    authors: [{ name: 'Signatory' }],
    license: LICENCE,
  });
});
