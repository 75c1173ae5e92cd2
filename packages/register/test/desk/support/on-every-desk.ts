import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { loadSeeds, type Register } from '../../../src/register.ts';
import { type EditionFolders, editionFolders } from '../../support/edition-folders.ts';
import { onEveryEngine } from '../../support/engines.ts';
import { deskOn, type OpenDesk } from './open-desk.ts';

/** What the tests of a desk work with. It is open inside tests and hooks. */
export interface DeskFixture {
  desk(): OpenDesk;
  register(): Register;
  folders(): EditionFolders;
}

/** Defines tests once for each engine, at a desk of a record with one edition. */
export function onEveryDesk(defineTests: (fixture: DeskFixture) => void): void {
  let folders: EditionFolders;
  beforeAll(async () => {
    folders = await editionFolders();
  });
  afterAll(() => rm(folders.root, { recursive: true }));
  onEveryEngine((fixture) => {
    let desk: OpenDesk;
    beforeAll(async () => {
      await loadSeeds(fixture().register, folders.first);
      desk = await deskOn(fixture().register);
    });
    afterAll(() => desk.close());
    defineTests({
      desk: () => desk,
      register: () => fixture().register,
      folders: () => folders,
    });
  });
}
