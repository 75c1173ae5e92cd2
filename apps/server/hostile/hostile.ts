/** `npm run hostile`: asks the server what is dear. */
import { parseArgs } from 'node:util';
import { compareCosts } from './costs.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'data/bench' },
    size: { type: 'string', default: '100000' },
    random: { type: 'string', default: '300' },
    dearest: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

await compareCosts({
  folder: values.folder,
  size: Number(values.size),
  seed: Number(values.seed),
  random: Number(values.random),
  dearest: Number(values.dearest),
});
