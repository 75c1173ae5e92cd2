import { expect, test } from 'vitest';
import { entryShape } from '../../src/desk/entry-shapes.ts';

test('the shape of each type of entry is JSON Schema of its seed file, an accord without its places', () => {
  const fields = (type: Parameters<typeof entryShape>[0]) =>
    Object.keys(Object(entryShape(type)).properties);
  expect(fields('Accord')).toContain('coverage');
  expect(fields('Accord')).not.toContain('participations');
  expect(fields('Participation').sort()).toEqual(['acts', 'country', 'roles']);
  for (const type of ['Body', 'Leader', 'Source', 'Statement'] as const)
    expect(fields(type)).toContain('slug');
  expect(fields('Country')).toContain('code');
  expect(entryShape('Source')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: { kind: { enum: expect.arrayContaining(['PRIMARY', 'NEWS']) } },
  });
});
