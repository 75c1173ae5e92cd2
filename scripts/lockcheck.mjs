/** Refuses a lock file that would not install for a stranger: on another system, in another year, from another network. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages } = read('package-lock.json');
const faults = [];

for (const [path, entry] of Object.entries(packages)) {
  // npm loses such entries when a registry lacks them, and `npm ci` then refuses on the system they are for.
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(name, path))
      faults.push(`${path || 'the root'} has no entry for its build ${name}`);
  }
  if (/^https?:/.test(entry.resolved ?? '')) faults.push(`${path} names the registry it came from`);
  if (path.startsWith('node_modules/') && !entry.link && !entry.integrity && !entry.inBundle) {
    faults.push(`${path} has no integrity hash`);
  }
}

const manifests = [
  'package.json',
  ...globSync('{apps,packages}/**/package.json', {
    cwd: root,
    exclude: (file) => file.endsWith('node_modules'),
  }),
];
for (const file of manifests) {
  const manifest = read(file);
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[field] ?? {})) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
        faults.push(`${file} asks for ${name} ${version}: pin one version`);
      }
    }
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Whether the lock file has the package where Node would find it from `path`. */
function isLocked(name, path) {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    if (`${from && `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}
