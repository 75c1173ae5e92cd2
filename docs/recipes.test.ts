import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type PassageEnd,
  passageEnds,
  readings,
} from '../apps/server/test/support/passage-ends.ts';
import { type Started, seeded, start } from '../apps/server/test/support/started.ts';
import { addGraphql, installed } from '../packages/schema/test/installed.ts';

/** What each recipe of the schema package must print, in the order of RECIPES.md. */
const PRINTS = [
  /^announced 2025-11-06, not signed$/,
  /^Kazakhstan ANNOUNCED$/m,
  /^“What the president has done .*” — .+$/m,
  /^Cannot query field "members" on type "Accord"\.$/,
  /^\d of 14 standings: .*\bANNOUNCED 1\b/,
];

const page = readFileSync('packages/schema/RECIPES.md', 'utf8');
const recipes = [...page.matchAll(/^## (\d\. .*?)$.*?^```(ts|js|cjs)\n(.*?)^```/gms)].map(
  ([, title = '', language = '', code = '']) => ({ title, language, code }),
);

let server: Started;
let folder: string;
let ends: readonly PassageEnd[];

beforeAll(async () => {
  const register = await seeded();
  ends = await passageEnds(register);
  ({ folder } = installed());
  addGraphql(folder);
  // Last: packing and installing let nothing else of this process have its turn.
  server = await start(register);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

for (const [index, { title, language, code }] of recipes.entries()) {
  test(`recipe ${title}`, async () => {
    // An .mjs of ours would not be a recipe's .js: the project says that it is a module.
    const file = `recipe-${index + 1}.${language}`;
    writeFileSync(join(folder, file), code.replace('http://localhost:4000', server.address));
    const { stdout } = await promisify(execFile)('node', [file], { cwd: folder });
    expect(stdout.trim()).toMatch(PRINTS[index] ?? /^no recipe$/);
    // Nothing that is printed runs over a place where one passage ends and the next begins.
    const printed = readings(stdout);
    expect(ends.filter(({ crossing }) => printed.some((text) => text.includes(crossing)))).toEqual(
      [],
    );
    if (code.includes('“')) expect(stdout).toMatch(/^“.* \[…\] .*” — /m);
  });
}

test('the recipes are five, and of about ten lines', () => {
  expect(recipes.length).toBe(PRINTS.length);
  expect(recipes.map(({ code }) => code.trim().split('\n').length).filter((n) => n > 14)).toEqual(
    [],
  );
});

test('the recipes in TypeScript hold for the compiler', async () => {
  const files = recipes.flatMap(({ language }, index) =>
    language === 'ts' ? [`recipe-${index + 1}.ts`] : [],
  );
  const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2024 --types';
  const tsc = join(process.cwd(), 'node_modules/.bin/tsc');
  await promisify(execFile)(tsc, [...options.split(' '), '', ...files], { cwd: folder });
});
