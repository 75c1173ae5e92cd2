import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { SEEDS, withFolder, withNodes } from '../node.ts';
import { inASentence } from '../sentence.ts';
import { fill, withSmallDisk } from '../small-disk.ts';

/** Files that the server writes while it answers. */
const WRITTEN = ['/data/register.sqlite', '/data/statements.csv?knownOn=2026-11-29.1'];

/** No room on a disk: for the database, and for what is written beside it while the server runs. */
export function diskFaults(): readonly Fault[] {
  return [
    {
      name: 'Disk: full when a node makes its database',
      expected: 'said in a sentence',
      try: () =>
        withSmallDisk(64, (folder) => {
          fill(folder);
          return start(folder);
        }),
    },
    {
      name: 'Disk: full in the middle of the import',
      expected: 'said in a sentence',
      try: () => withSmallDisk(3_000, (folder) => start(folder, SEEDS)),
    },
    {
      name: 'Disk: full while a node runs, and then free again',
      expected: '/ 200, /readyz 200, again up',
      try: () =>
        withSmallDisk(4_000, async (folder) => {
          const environment = { DATABASE_URL: `file:${join(folder, 'register.sqlite')}` };
          const running = await withNodes([environment], async (node) => {
            const begun = await node.started();
            if (begun !== 'up') return begun;
            const free = fill(folder);
            const got = `/ ${await node.status('/')}, /readyz ${await node.status('/readyz')}`;
            free();
            return got;
          });
          return `${running}, again ${await withNodes([environment], (node) => node.started())}`;
        }),
    },
    {
      name: 'Disk: full where temporary files are written, and then free again',
      expected: 'full 507 507, page 200, ready 200, free 200 200',
      try: () =>
        withSmallDisk(20_000, (temporary) =>
          withFolder((folder) => {
            mkdirSync(join(folder, 'data'));
            const environment = {
              DATABASE_URL: `file:${join(folder, 'data', 'register.sqlite')}`,
              SEEDS,
              TMPDIR: temporary,
            };
            return withNodes([environment], async (node) => {
              const begun = await node.started();
              if (begun !== 'up') return begun;
              const statuses = () => Promise.all(WRITTEN.map((path) => node.status(path, 60_000)));
              const free = fill(temporary);
              const full = await statuses();
              const page = await node.status('/');
              const ready = await node.status('/readyz');
              free();
              const after = await statuses();
              return `full ${full.join(' ')}, page ${page}, ready ${ready}, free ${after.join(' ')}`;
            });
          }),
        ),
    },
  ];
}

function start(folder: string, seeds?: string): Promise<string> {
  const environment = {
    DATABASE_URL: `file:${join(folder, 'register.sqlite')}`,
    ...(seeds ? { SEEDS: seeds } : {}),
  };
  return withNodes([environment], async (node) =>
    inASentence(await node.started(), /no room|full/),
  );
}
