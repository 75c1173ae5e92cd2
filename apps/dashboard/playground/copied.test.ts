import { expect, test } from 'vitest';
import { asCsv, defaultVariables } from './copied.ts';

test('An answer becomes a table of its first list', () => {
  const answer = {
    data: {
      accord: {
        name: 'Pact',
        participations: {
          totalCount: 2,
          nodes: [
            { country: { name: 'Land "A", north' }, standing: 'PARTY', since: null, roles: [] },
            { country: { name: '=1+1' }, standing: 'ANNOUNCED', since: '2025-11', note: 'x\ny' },
          ],
        },
      },
    },
  };
  expect(asCsv(JSON.stringify(answer))).toBe(
    [
      'country.name,standing,since,roles,note',
      '"Land ""A"", north",PARTY,,[],',
      `'=1+1,ANNOUNCED,2025-11,,"x\ny"`,
      '',
    ].join('\r\n'),
  );
  expect(asCsv('{"data":{"register":{"licence":"CC-BY-4.0"}}}')).toBe(
    'register.licence\r\nCC-BY-4.0\r\n',
  );
});

test('Variables are shown with their default values', () => {
  const query = 'query Q($a: String = "x", $b: Int, $c: ID!, $d: [E!] = [ONE]) { a }';
  expect(JSON.parse(defaultVariables(query))).toEqual({ a: 'x', b: null, d: ['ONE'] });
  expect(defaultVariables('{ a }')).toBe('');
  expect(defaultVariables('{ a')).toBe('');
});
