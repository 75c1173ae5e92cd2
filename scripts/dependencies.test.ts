import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';

/** Which rooms a room may import. The arrows go one way, and nothing imports an app. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'apps/server': ['packages/register', 'packages/schema'],
  'apps/dashboard': ['packages/schema', 'packages/quotes'],
  'packages/register': ['packages/quotes', 'packages/schema'],
  'packages/quotes': [],
  'packages/schema': [],
};

/** What speaks SQL: the register's alone. */
const SQL = /^(kysely|pg|node:sqlite|@electric-sql\/pglite)(\/|$)/;

const rooms = Object.keys(ARROWS);
const manifests = rooms.map((room) => ({
  room,
  ...(JSON.parse(readFileSync(`${room}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  }),
}));

/** A package's name, with or without a way into it, to the file that answers: its source, where it is built first. */
const doors = new Map(
  manifests.flatMap(({ room, name, exports = {} }) =>
    Object.entries(exports).map(([way, target]): [string, string] => {
      const file = typeof target === 'string' ? target : target.default;
      const source = file.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
      return [`${name}${way.slice(1)}`, `${room}/${source.replace(/^\.\//, '')}`];
    }),
  ),
);

const files = globSync(rooms.map((room) => `${room}/src/**/*.{ts,tsx,mts}`)).sort();
const imports = new Map(files.map((file) => [file, importsOf(file, doors)]));
/** What is shipped; a test may start any room. */
const shipped = files.filter((file) => !/\.test\.tsx?$/.test(file));

const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

function faults(check: (file: string, imported: Import) => boolean): string[] {
  return shipped.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((imported) => check(file, imported))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  );
}

test('each folder of apps and packages is a room with its arrows', () => {
  const found = globSync('{apps,packages}/*/package.json').map(roomOf);
  expect(found.sort()).toEqual([...rooms].sort());
});

test('arrows between rooms go one way', () => {
  const ours = (specifier: string): boolean => specifier.startsWith('@signatory/');
  expect(
    faults((file, { specifier, target }) => {
      if (!ours(specifier)) return target !== null && roomOf(target) !== roomOf(file);
      const to = manifests.find(({ name }) => `${specifier}/`.startsWith(`${name}/`));
      return to === undefined || !ARROWS[roomOf(file)]?.includes(to.room);
    }),
  ).toEqual([]);
});

test('only the register speaks SQL', () => {
  expect(
    faults((file, { specifier }) => SQL.test(specifier) && roomOf(file) !== 'packages/register'),
  ).toEqual([]);
});

test('inside a room a name is imported from the file that defines it', () => {
  const passesOn = (target: string, name: string): boolean =>
    (imports.get(target) ?? []).some(
      ({ reExport, names }) => reExport && (names.includes(name) || names.includes('*')),
    );
  expect(
    faults(
      (_, { target, names, reExport, specifier }) =>
        specifier.startsWith('.') &&
        target !== null &&
        !reExport &&
        names.some((name) => passesOn(target, name)),
    ),
  ).toEqual([]);
});

test('there is no import circle, imports of types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) circles.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const { target } of imports.get(file) ?? []) {
      if (target !== null) walk(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});
