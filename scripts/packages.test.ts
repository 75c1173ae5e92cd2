import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly name?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const lock: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;
const page = readFileSync('docs/operations.md', 'utf8');

/** Where Node finds a package that another needs: beside it, or in a folder above. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in lock) return place;
    if (folder === '') return undefined;
  }
}

function isInstalled({ os, cpu, libc }: Locked): boolean {
  const fits = (list: readonly string[] | undefined, one: string) => !list || list.includes(one);
  return fits(os, 'linux') && fits(cpu, 'x64') && fits(libc, 'glibc');
}

/** What is installed where a package is, itself included; `without` is left out. */
function installedWith(
  start: string,
  without: readonly string[] = [],
  all = new Set<string>(),
): ReadonlySet<string> {
  const { link, resolved = '' } = lock[start] ?? {};
  const place = link ? resolved : start;
  const entry = lock[place];
  if (!entry || all.has(place) || !isInstalled(entry)) return all;
  all.add(place);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    const inner = placeOf(name, place);
    if (inner && !without.includes(name)) installedWith(inner, without, all);
  }
  return all;
}

const ofOthers = (places: ReadonlySet<string>) =>
  [...places].filter((place) => place.includes('node_modules/')).length;

const optionalOf = (from: string) => Object.keys(lock[from]?.optionalDependencies ?? {});

const own = ['apps/server', 'packages/register', 'packages/quotes', 'packages/schema'];

test('docs/operations.md names each package that the server runs with, and how many come with it', () => {
  const table = own
    .flatMap((from) =>
      [...Object.keys(lock[from]?.dependencies ?? {}), ...optionalOf(from)].map((name) => [
        from,
        name,
      ]),
    )
    .filter(([, name = '']) => !name.startsWith('@signatory/'))
    .map(([from = '', name = '']) => [name, ofOthers(installedWith(placeOf(name, from) ?? ''))]);
  const told = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \| (\d+) \|$/gm)].map(
    ([, name = '', count]) => [name, Number(count)],
  );
  expect(told).toEqual([...new Map(table.map(([name, count]) => [name, count]))].sort());
});

test('and how many they are together, which grows by nobody’s oversight', () => {
  const count = (without: readonly string[] = []) =>
    ofOthers(installedWith('apps/server', without));
  const optional = optionalOf('apps/server');
  expect(page).toContain(
    `\n${count()} packages of others are installed to run the server, ${count(optional)} without the optional ones`,
  );
  expect(count()).toBeLessThanOrEqual(175);
  // `parse5` reads articles, at the desk alone.
  expect(count([...optional, 'parse5'])).toBeLessThanOrEqual(150);
});

describe('What only Apollo’s own HTTP server and browsers load', () => {
  const ABSENT = ['body-parser', 'cors', 'finalhandler', 'sha.js'];
  const apollo = createRequire(resolve('apps/server/package.json')).resolve('@apollo/server');
  const entries = [
    apollo.replace('/cjs/', '/esm/'),
    join(dirname(apollo.replace('/cjs/', '/esm/')), 'plugin/disabled/index.js'),
  ];

  test('is not installed: empty packages stand in its place', () => {
    const names = ABSENT.map((name) => lock[placeOf(name, 'node_modules/@apollo/server') ?? '']);
    expect(names).toEqual(ABSENT.map(() => expect.objectContaining({ name: 'empty-npm-package' })));
  });

  test('is named by no module that the server loads of it', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /(?:from|import\(|import) ?['"]([^'"]+)['"]/g,
      ))
        if (name.startsWith('.')) visit(join(dirname(file), name));
        else packages.add(name);
    };
    for (const entry of entries) visit(entry);
    expect(seen.size).toBeGreaterThan(30);
    expect(ABSENT.filter((name) => packages.has(name))).toEqual([]);
    expect(packages).toContain('@apollo/utils.createhash');
  });

  test('is not needed for digests where Node has its own', () => {
    const { createHash } = createRequire(apollo)('@apollo/utils.createhash');
    expect(createHash('sha256').update('accord').digest('hex')).toBe(hash('sha256', 'accord'));
  });
});
