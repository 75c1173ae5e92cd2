import { openRegister } from '@signatory/register';
import { expect, test } from 'vitest';
import { FIRST, publishAll, today } from '../support/editions.ts';
import { start } from '../support/started.ts';

const KINDS = ['NEW', 'CORRECTED', 'COMPLETED', 'RE_READ', 'REMOVED'];

interface Counted {
  readonly name: string;
  readonly changes: { readonly totalCount: number; readonly nodes: { readonly kind: string }[] };
  readonly [kind: string]: unknown;
}

test('How much editions changed is counted for all of them at once, as their changes are', async () => {
  const queries: string[] = [];
  const register = await openRegister(':memory:', { onQuery: (sql) => queries.push(sql) });
  await publishAll(register);
  const server = await start(register, undefined, {}, undefined, today);
  const editions = async (fields: string) => {
    const { data, errors } = await server.ask<{ editions: { nodes: Counted[] } }>(
      `{ editions { nodes { name ${fields} } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.editions.nodes ?? [];
  };
  try {
    queries.length = 0;
    const counted = await editions(
      KINDS.map((kind) => `${kind}: changes(first: 1, filter: { kind: ${kind} }) { totalCount }`)
        .concat(
          'all: changes { totalCount }',
          'twice: changes(filter: { kind: [NEW, NEW] }) { totalCount }',
        )
        .join(' '),
    );
    expect(queries.filter((sql) => sql.includes('edition_change'))).toHaveLength(1);

    const listed = await editions('changes(first: 100) { totalCount nodes { kind } }');
    expect(listed.map(({ name }) => name)).toContain(FIRST);
    for (const [index, { name, changes }] of listed.entries()) {
      const of = (kind: string) => changes.nodes.filter((change) => change.kind === kind).length;
      expect(changes.totalCount).toBe(changes.nodes.length);
      expect(counted[index]).toEqual({
        name,
        ...Object.fromEntries(KINDS.map((kind) => [kind, { totalCount: of(kind) }])),
        all: { totalCount: changes.nodes.length },
        twice: { totalCount: of('NEW') },
      });
    }
  } finally {
    await server.close();
  }
});

test('A size or a cursor that no page has is refused where only a count is asked for, too', async () => {
  const register = await openRegister(':memory:');
  await publishAll(register);
  const server = await start(register, undefined, {}, undefined, today);
  try {
    for (const request of ['first: 0', 'first: 1, last: 1', 'after: "x"']) {
      const { errors } = await server.ask(
        `{ edition(name: "${FIRST}") { changes(${request}) { totalCount } } }`,
      );
      expect(errors?.[0]?.extensions?.code, request).toBe('BAD_USER_INPUT');
    }
  } finally {
    await server.close();
  }
});
