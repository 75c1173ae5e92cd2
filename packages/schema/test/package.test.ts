import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installed } from './installed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let tarball: string;

beforeAll(() => {
  ({ folder, tarball } = installed());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(folder, 'node_modules/@signatory/schema/package.json'), 'utf8'));

/** Runs a program in the empty project and gives what it prints. */
function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  return execFileSync('node', [file], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Runs one of the house's tools in the empty project. */
function tool(name: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

test('the package depends on nothing at run time', () => {
  expect(manifest()).not.toHaveProperty('dependencies');
  expect(manifest()).toHaveProperty('peerDependenciesMeta.graphql.optional', true);
  expect(JSON.parse(run('tree.mjs', LIST))).toEqual(['.package-lock.json', '@signatory']);
});

const LIST = `import { readdirSync } from 'node:fs';
console.log(JSON.stringify(readdirSync('node_modules').sort()));`;

test('the package holds a changelog of the schema', () => {
  const home = join(folder, 'node_modules/@signatory/schema');
  const { version } = manifest();
  expect(readFileSync(join(home, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}\n`);
});

test('every way in is imported as ESM', () => {
  const code = `import { Standing } from '@signatory/schema';
import { SignatoriesDocument } from '@signatory/schema/documents';
import { sdl } from '@signatory/schema/sdl';
import { deskSdl } from '@signatory/schema/desk-sdl';
import introspection from '@signatory/schema/schema.json' with { type: 'json' };
import examples from '@signatory/schema/examples.json' with { type: 'json' };
import persisted from '@signatory/schema/persisted-documents.json' with { type: 'json' };
import manifest from '@signatory/schema/package.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
const textOf = (file) => readFileSync(new URL(import.meta.resolve('@signatory/schema/' + file)), 'utf8');
console.log(Standing.ANNOUNCED, SignatoriesDocument.kind, sdl === textOf('schema.graphql'), deskSdl === textOf('desk.graphql'), '__schema' in introspection,
  examples.length === Object.keys(persisted).length, manifest.name);`;
  expect(run('all.mjs', code)).toBe('ANNOUNCED Document true true true true @signatory/schema');
});

test('every way in is required as CommonJS', () => {
  const code = `const { Standing } = require('@signatory/schema');
const { SignatoriesDocument } = require('@signatory/schema/documents');
const { sdl } = require('@signatory/schema/sdl');
const { deskSdl } = require('@signatory/schema/desk-sdl');
const ways = ['schema', 'examples', 'persisted-documents', 'package'];
const files = ways.map((way) => typeof require('@signatory/schema/' + way + '.json'));
console.log(Standing.PARTY, SignatoriesDocument.kind, [sdl, deskSdl].every((one) => one.includes('type Query')), files.join(' '));`;
  expect(run('all.cjs', code)).toBe('PARTY Document true object object object object');
});

test('publint finds nothing, strictly', () => {
  expect(tool('publint', ['run', tarball, '--strict'])).toBe('');
});

test('the types resolve for every kind of importer', () => {
  // `require` of ESM is meant: Node has it since 20.19. A .graphql file has no types.
  const args = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm'];
  expect(
    tool('attw', [tarball, ...args, '--exclude-entrypoints', 'schema.graphql', 'desk.graphql']),
  ).toBe('');
});

test('no file of the package names the machine that built it', () => {
  const home = join(folder, 'node_modules/@signatory/schema');
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const naming = files.filter((entry) =>
    readFileSync(join(entry.parentPath, entry.name), 'utf8').includes(root),
  );
  expect(naming.map(({ name }) => name)).toEqual([]);
});
