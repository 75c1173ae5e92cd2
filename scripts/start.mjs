/** `npm start`: installs and builds what is missing, then runs the server until it is told to stop. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { printHelp } from './commands.mjs';
import { build, install, nodeCommand, root, Stopped } from './setup.mjs';

try {
  if (!printHelp('start', process.argv.slice(2))) {
    await install('run');
    const node = nodeCommand();
    await build();
    serve(node);
  }
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function serve(node) {
  // By which it takes less memory: docs/decisions/server/0085.
  const { flags, environment } = JSON.parse(
    readFileSync(join(root, 'apps', 'server', 'process.json'), 'utf8'),
  );
  const server = spawn(node, [...flags, 'apps/server/src/main.ts'], {
    cwd: root,
    // Node compares what it compiled before with each source file; where they agree, it starts half a second sooner.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...environment,
      ...process.env,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, so that Ctrl-C reaches it once, from here.
    detached: process.platform !== 'win32',
  });
  let last = Number.NEGATIVE_INFINITY;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // One Ctrl-C arrives here twice: from the terminal, and from npm.
      if (performance.now() - last < 300) return;
      last = performance.now();
      server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  // npm passes SIGTERM to its shell, which dies of it and tells nobody.
  if (process.env.npm_lifecycle_event === 'start') {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      server.kill('SIGTERM');
    }, 300);
  }
  server.once('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  server.once('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}
