import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
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

/** What is installed where a package is, itself included. */
function installedWith(start: string, all = new Set<string>()): ReadonlySet<string> {
  const { link, resolved = '' } = lock[start] ?? {};
  const place = link ? resolved : start;
  const entry = lock[place];
  if (!entry || all.has(place) || !isInstalled(entry)) return all;
  all.add(place);
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    const inner = placeOf(name, place);
    if (inner) installedWith(inner, all);
  }
  return all;
}

const ofOthers = (places: ReadonlySet<string>) =>
  [...places].filter((place) => place.includes('node_modules/')).length;

const own = ['apps/server', 'packages/register', 'packages/quotes', 'packages/schema'];

test('docs/operations.md names each package that the server runs with, and how many come with it', () => {
  const table = own
    .flatMap((from) => Object.keys(lock[from]?.dependencies ?? {}).map((name) => [from, name]))
    .filter(([, name = '']) => !name.startsWith('@signatory/'))
    .map(([from = '', name = '']) => [name, ofOthers(installedWith(placeOf(name, from) ?? ''))]);
  const told = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \| (\d+) \|$/gm)].map(
    ([, name = '', count]) => [name, Number(count)],
  );
  expect(told).toEqual([...new Map(table.map(([name, count]) => [name, count]))].sort());
});

test('and how many they are together, which grows by nobody’s oversight', () => {
  const count = ofOthers(installedWith('apps/server'));
  expect(page).toContain(`\n${count} packages of others are installed to run the server`);
});
