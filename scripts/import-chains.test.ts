import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

const SOURCE = 'packages/register/src/';

const files = globSync(`${SOURCE}**/*.ts`).filter((file) => !file.endsWith('.test.ts'));
const imports = new Map(files.map((file) => [file, importsOf(file, new Map())]));

/** The longest chain of imports that begins at a file, without the folder that all share. */
function longestChains(countTypes: boolean): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return function chainFrom(file) {
    const before = known.get(file);
    if (before) return before;
    let longest: readonly string[] = [];
    for (const { target, typesOnly } of imports.get(file) ?? []) {
      if (target === null || (typesOnly && !countTypes)) continue;
      const chain = chainFrom(target);
      if (chain.length > longest.length) longest = chain;
    }
    const chain = [file.replace(SOURCE, ''), ...longest];
    known.set(file, chain);
    return chain;
  };
}

// A circle would never end here: `dependencies.test.ts` forbids it.
test.each([
  ['when it runs', 10, false],
  ['types included', 14, true],
])('no chain of imports in the register is longer, %s, than %i files', (_, limit, countTypes) => {
  const tooLong = files.map(longestChains(countTypes)).filter(({ length }) => length > limit);
  expect(tooLong.map((chain) => chain.join(' → '))).toEqual([]);
});

test('db/ knows no noun: it imports itself and the errors alone', () => {
  const within = new RegExp(`^${SOURCE}(db/|errors\\.ts$)`);
  const outside = files
    .filter((file) => file.startsWith(`${SOURCE}db/`))
    .flatMap((file) => (imports.get(file) ?? []).map(({ target }) => ({ file, target })))
    .filter(({ target }) => target !== null && !within.test(target));
  expect(outside).toEqual([]);
});
