import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DeskRecord } from '../../../src/desk/desk-record.ts';
import { loadSeeds, openRegister, type Register } from '../../../src/register.ts';
import { SEEDS } from '../../drafting/invented.ts';
import { published } from '../../support/editions.ts';
import { deskOn, type OpenDesk } from './open-desk.ts';

/** A desk on the invented record, for articles of 4 March 2031, a Tuesday. */
export interface ArticleDesk {
  readonly desk: OpenDesk;
  /** The folder of the seed files. */
  readonly folder: string;
  /** Holds an article in a change set of its own. */
  held(
    content: string,
    address?: string,
  ): Promise<{ readonly set: string; readonly version: number; readonly text: string }>;
  /** Accepts proposals, and saves what comes of it. */
  accept(
    at: Awaited<ReturnType<ArticleDesk['held']>>,
    accepted: Parameters<OpenDesk['articles']['draft']>[3],
  ): Promise<{
    readonly entries: Awaited<ReturnType<OpenDesk['articles']['draft']>>;
    readonly version: number;
  }>;
  close(): Promise<void>;
}

/** `edit` changes the seed files before they are published; `seen` gives the register as the desk has it. */
export async function articleDesk(
  edit: (path: string, text: string) => string = (_, text) => text,
  seen: (register: Register) => DeskRecord = (register) => register,
): Promise<ArticleDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [path, text] of Object.entries(SEEDS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), edit(path, text));
  }
  await published(folder, '2031-03-05.1');
  const register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  const desk = await deskOn(seen(register), { now: () => new Date('2031-03-05T10:00:00Z') });
  return {
    desk,
    folder,
    async held(content, address) {
      const set = await desk.create(desk.ann, 'An article');
      const origin = { publisher: 'harbour-post', published: '2031-03-04' };
      const given = { content, address: address ?? null, ...origin };
      const version = await desk.texts.hold(desk.ann, set, 1, given);
      const [text] = await desk.texts.list(set);
      return { set, version, text: text?.id ?? '' };
    },
    async accept(at, accepted) {
      const entries = await desk.articles.draft(at.set, at.text, null, accepted);
      let { version } = at;
      for (const entry of entries) version = await desk.save(desk.ann, at.set, version, entry);
      return { entries, version };
    },
    async close() {
      await desk.close();
      await register.close();
      rmSync(folder, { recursive: true });
    },
  };
}
