/** `npm run bench`: measures this server beside others and beside itself; see the README next to this file. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generatedRegister } from '@signatory/register/bench';
import { comparePages } from './pages.ts';
import { printTargets, type Target } from './report.ts';
import { compareSizes } from './scale.ts';
import { soak } from './soak.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '100000' },
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    soak: { type: 'string', default: '300' },
    folder: {
      type: 'string',
      default: fileURLToPath(new URL('../../../data/bench', import.meta.url)),
    },
  },
});
const { rounds, seconds } = values;
const effort = { rounds: Number(rounds), seconds: Number(seconds) };

const PARTS: Readonly<Record<string, () => Promise<readonly Target[]>>> = {
  pages: async () => comparePages(await data(values.size), effort),
  scale: async () => compareSizes(await data(values.small), await data(values.large), effort),
  soak: async () => soak(await data(values.size), Number(values.soak)),
};

const unknown = positionals.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(
    `The bench has no part ${unknown.join(', ')}. Its parts are ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}
const targets: Target[] = [];
for (const [part, run] of Object.entries(PARTS)) {
  if (positionals.length === 0 || positionals.includes(part)) targets.push(...(await run()));
}
printTargets(targets);

function data(statements: string): Promise<string> {
  console.log(`${statements} statements`);
  return generatedRegister(values.folder, Number(statements));
}
