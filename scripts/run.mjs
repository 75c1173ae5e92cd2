/** `npm run NAME`: installs and builds what the command lacks, then runs it. Its own output alone goes to standard output. */
import { spawnSync } from 'node:child_process';
import { COMMANDS, printHelp } from './commands.mjs';
import { build, install, nodeCommand, root, runsTypeScript, Stopped } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];

try {
  if (!command?.runs) throw new Stopped(`There is no command ${name}: see scripts/commands.mjs.`);
  if (!printHelp(name, args)) process.exitCode = await prepared();
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function prepared() {
  if (command.install) await install(command.install);
  else if (!runsTypeScript(process.version)) await install('run');
  const node = nodeCommand();
  if (command.build) await build(command.build === true ? undefined : command.build);
  for (const [index, [program, ...first]] of command.runs.entries()) {
    const last = index === command.runs.length - 1;
    const { status, error } = spawnSync(
      program === 'node' ? node : program,
      [...first, ...(last ? args : [])],
      { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && program !== 'node' },
    );
    if (error) throw error;
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
