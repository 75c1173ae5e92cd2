import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const schemaPackage = fileURLToPath(new URL('..', import.meta.url));
const graphql = fileURLToPath(new URL('.', import.meta.resolve('graphql')));

/**
 * Packs what `npm run build` left, as it would be published, and installs it in a new empty project. Needs no network,
 * for the package has no dependency. Whoever calls removes the folder.
 */
export function installed(): { readonly folder: string; readonly tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-schema-'));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', [...args, '--silent'], {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  const name = npm(['pack', '--pack-destination', folder], schemaPackage).trim();
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', '--offline', `./${name}`], folder);
  return { folder, tarball: join(folder, name) };
}

/** Puts the optional peer beside it, for recipes that parse or print GraphQL. */
export function addGraphql(folder: string): void {
  symlinkSync(graphql, join(folder, 'node_modules', 'graphql'), 'junction');
}
