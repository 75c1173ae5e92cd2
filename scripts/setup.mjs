/**
 * What the commands of package.json share: getting the packages, the build and a Node that runs TypeScript.
 * It runs before anything is installed: no dependency, and no syntax that Node 20 lacks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// Tools called from here find the locked Node and each other before anything the machine has.
process.env.PATH = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.TURBO_NO_UPDATE_NOTIFIER = '1';

/** Why a command cannot go on, in words for whoever typed it. */
export class Stopped extends Error {}

/** What the benchmark alone needs: a package of its own with its own lock file, no workspace. */
const BENCH = 'apps/server/bench';

/**
 * Installs what the lock file names and node_modules lacks: `run` what builds and runs the server, `all` what tests and
 * tools need as well, `bench` the rivals of the benchmark too. Returns whether anything was missing.
 */
export async function install(scope = 'all') {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stopped(`Signatory needs Node 20 or later; this is ${process.version}.`);
  }
  const before = await installIn(
    '.',
    scope !== 'run',
    {
      run: 'to build and run the server',
      all: 'for tests and tools',
      bench: 'for tests and tools',
    }[scope],
  );
  return (scope === 'bench' && (await installIn(BENCH, true, 'for the benchmark'))) || before;
}

async function installIn(folder, dev, purpose) {
  const missing = missingIn(folder, dev);
  if (missing === 0) return false;
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  // `npm ci` begins by removing node_modules, and with it the Node of a server that runs: only where there is none.
  const present = Object.values(packagesIn(join(folder, 'node_modules', '.package-lock.json')));
  const how = present.length === 0 ? ['ci'] : ['install', '--no-save'];
  // Where tests were run before, what they need stays.
  const withDev = dev || present.some((entry) => entry.dev);
  const options = [
    withDev ? '--include=dev' : '--omit=dev',
    '--loglevel=error',
    // npm would wait 70 s before it says that there is no network.
    '--fetch-retries=3',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const { code, output } = await run(command, [...first, ...how, ...options], {
    label: `Installing ${missing} packages ${purpose}`,
    cwd: join(root, folder),
  });
  if (code === 0) return true;
  const offline =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(
      output,
    );
  throw new Stopped(
    offline
      ? `The package registry could not be reached (${offline[1]}): connect to the network, then run the command again.`
      : `${tail(output)}\n\nThe packages could not be installed; npm's own words are above.`,
  );
}

/**
 * Generates and builds: all of it, or one package with what it depends on. turbo knows what has not changed and leaves it.
 */
export async function build(only) {
  const filter = only ? [`--filter=${only}`] : [];
  const { code, output } = await run(
    'turbo',
    ['run', 'build', ...filter, '--output-logs=errors-only'],
    { label: only ? 'Building the schema' : 'Building the schema and the dashboard' },
  );
  if (code !== 0)
    throw new Stopped(`${tail(output)}\n\nThe build failed; its last words are above.`);
}

/** A Node that runs TypeScript by type stripping: the locked one, else the machine's own. Stops where neither does. */
export function nodeCommand() {
  const locked = join(
    root,
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  );
  for (const command of [locked, process.execPath]) {
    const version = spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? '';
    if (runsTypeScript(version)) return command;
  }
  throw new Stopped(
    `Signatory needs Node 22.18 or later on this system, and yours is ${process.version}: install a later one, then run the command again.`,
  );
}

/**
 * Runs a command at the root and waits. With a `label` its output is kept and the label shown on standard error, with the
 * seconds on a terminal; where it is `quiet`, its output is kept and nothing shown; else the output goes straight through.
 */
export function run(command, args, { label, quiet = false, cwd = root } = {}) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const child = spawn(command, args, {
    cwd,
    stdio: label || quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32', // the bins are .cmd files there
  });
  const show = (end) => process.stderr.write(`${ticking ? `\r${label} … ` : ''}${seconds()}${end}`);
  let output = '';
  let ticking;
  if (label || quiet) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
  }
  if (label) {
    process.stderr.write(`${label} … `);
    if (process.stderr.isTTY) ticking = setInterval(show, 200, '');
  }
  return new Promise((resolve) => {
    const end = (code) => {
      clearInterval(ticking);
      if (label) show('\n');
      resolve({ code, output, seconds: seconds() });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

function tail(output) {
  return output.trimEnd().split('\n').slice(-80).join('\n');
}

/** How many packages of the lock file are not in node_modules at their version, as npm's own note there tells. */
function missingIn(folder, dev) {
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).filter(
    ([path, { version, optional, devOptional, dev: forTests, link }]) => {
      if (path === '' || !path.includes('node_modules/')) return false;
      if (path in present) return !link && present[path].version !== version;
      // Optional ones are mostly another system's builds.
      return !optional && !devOptional && (dev || !forTests);
    },
  ).length;
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Unflagged in 22.18, 23.6 and all later ones. */
export function runsTypeScript(version) {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}
