import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';

/** Which packages a package may import. No package imports an app. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'apps/server': ['packages/register', 'packages/schema'],
  'apps/dashboard': ['packages/schema', 'packages/quotes'],
  'packages/register': ['packages/quotes', 'packages/schema'],
  'packages/quotes': [],
  'packages/schema': [],
};

/** Packages that use SQL: for the register alone. */
const SQL = /^(kysely|pg|node:sqlite|@electric-sql\/pglite)(\/|$)/;

const packages = Object.keys(MAY_IMPORT);
const manifests = packages.map((folder) => ({
  folder,
  ...(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  }),
}));

/** Each name under which a package of ours can be imported, and the source file it stands for. */
const entries = new Map(
  manifests.flatMap(({ folder, name, exports = {} }) =>
    Object.entries(exports).map(([path, target]): [string, string] => {
      const file = typeof target === 'string' ? target : target.default;
      const source = file.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
      return [`${name}${path.slice(1)}`, `${folder}/${source.replace(/^\.\//, '')}`];
    }),
  ),
);

/** All code: sources, tests, scripts and the benchmark. */
const files = globSync(['{apps,packages,scripts,docs}/**/*.{ts,tsx,mts,mjs}', '*.ts'], {
  exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
}).sort();
const imports = new Map(files.map((file) => [file, importsOf(file, entries)]));
/** What is shipped; a test or a script may import any package. */
const shipped = files.filter(
  (file) => /^\w+\/\w+\/src\//.test(file) && !/\.test\.tsx?$/.test(file),
);

const packageOf = (file: string): string => file.split('/').slice(0, 2).join('/');

function faults(check: (file: string, imported: Import) => boolean): string[] {
  return shipped.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((imported) => check(file, imported))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  );
}

test('each package and app is listed with what it may import', () => {
  const found = globSync('{apps,packages}/*/package.json').map(packageOf);
  expect(found.sort()).toEqual([...packages].sort());
});

test('a package imports only what it may, and by its name', () => {
  const ours = (specifier: string): boolean => specifier.startsWith('@signatory/');
  expect(
    faults((file, { specifier, target }) => {
      if (!ours(specifier)) return target !== null && packageOf(target) !== packageOf(file);
      const to = manifests.find(({ name }) => `${specifier}/`.startsWith(`${name}/`));
      return to === undefined || !MAY_IMPORT[packageOf(file)]?.includes(to.folder);
    }),
  ).toEqual([]);
});

test('only the register uses SQL', () => {
  expect(
    faults((file, { specifier }) => SQL.test(specifier) && packageOf(file) !== 'packages/register'),
  ).toEqual([]);
});

test('inside a package a name is imported from the file that defines it', () => {
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

test('there is no import circle, tests, benchmark and imports of types included', () => {
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
  expect(files.length).toBeGreaterThan(1000);
});
