import type { Page } from 'playwright-core';
import { readConfig } from '../../../server/src/config.ts';
import { type StartedDesk, startedDesk } from '../../../server/test/desk/started-desk.ts';
import { inBrowser, type Opened, type Reader } from './browser.ts';

/** A reader who can sign in to the desk of a small record. */
export interface DeskReader extends Reader {
  /** Opens the page of a link and spends it, in a fresh profile. */
  signIn(link: string): Promise<Opened>;
  /** Opens the desk in a fresh profile as the first admin, or as somebody whom an admin invites. */
  as(name: string, roles: string): Promise<Opened>;
  /** Asks the server of the desk for a path, without a browser. */
  get(path: string): Promise<Response>;
  /** Asks the desk as the first admin; gives what is under `data`. */
  askDesk(query: string, variables?: object): Promise<Record<string, never>>;
  /** The secret of the first admin's link. */
  firstLink(): Promise<string>;
}

/** Tests of the desk's pages in a real browser, against the real server with a desk of its own. */
export function atDesk(
  name: string,
  tests: (reader: DeskReader) => void,
  /** Writes the seed files of the record; a small one where it is left out. */
  makeSeeds?: () => Promise<string>,
  /** The clock of the desk; that of the machine where it is left out. */
  now?: () => Date,
): void {
  let desk: StartedDesk | undefined;
  const started = () => {
    if (!desk) throw new Error('the desk is started once the tests run');
    return desk;
  };
  const other = async () => {
    desk = await startedDesk(readConfig({}).dashboard, makeSeeds, now);
    return desk;
  };
  inBrowser(name, (reader) => tests(deskReader(reader, started)), { other });
}

function deskReader(reader: Reader, desk: () => StartedDesk): DeskReader {
  let admin = '';
  const askDesk: DeskReader['askDesk'] = async (query, variables) => {
    if (admin === '') admin = await desk().enter(await desk().firstLink());
    return desk().at(admin, query, variables);
  };
  const signIn = async (link: string) => {
    const opened = await reader.open(`/desk/sign-in#${link}`);
    await opened.page.getByRole('button', { name: 'Sign in' }).click();
    await opened.page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    return opened;
  };
  return {
    ...reader,
    signIn,
    get: (path) => desk().get(path),
    firstLink: () => desk().firstLink(),
    askDesk,
    async as(name, roles) {
      const { people } = await askDesk('{ people { id name } }');
      const there = Array.from(people ?? []).find((one) => Object(one).name === name);
      const { invited } = await askDesk(
        there
          ? `mutation { setRoles(person: "${Object(there).id}", roles: ${roles}) { link } invited: renewLink(person: "${Object(there).id}") { link } }`
          : `mutation { invited: invite(name: "${name}", roles: ${roles}) { link } }`,
      );
      return signIn(String(Object(invited).link).split('#')[1] ?? '');
    },
  };
}

/** Opens an entry in the change set of a page. */
export async function openEntry(page: Page, type: string, key: string): Promise<void> {
  await page.getByLabel('Type').selectOption(type);
  await page.getByLabel('Key').fill(key);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: key }).waitFor();
}

/** Begins a change set from the queue. */
export async function begin(page: Page, title: string): Promise<void> {
  await page.getByLabel('What it is about').fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Begins a change set, and has an article of 4 March 2031 read into it. */
export async function readArticle(page: Page, article: string): Promise<void> {
  await begin(page, 'An article');
  await page.getByRole('link', { name: 'Read an article into it' }).click();
  await page.getByLabel('Text of the article').fill(article);
  await page.getByLabel('Address').fill('https://harbour-post.example/old');
  await page.getByLabel('Publisher').fill('The Harbour Post');
  await page.getByLabel('Day of publication').fill('2031-03-04');
  await readPasted(page);
}

/** Has an article read that is given, also where it is there already. */
export async function readPasted(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: 'Read the article' });
  const again = page.getByRole('button', { name: 'Read it all the same' });
  const first = page.getByText('Proposal 1 of');
  if (await read.isVisible()) {
    await read.click();
    await again.or(first).first().waitFor();
  }
  if (await again.isVisible()) await again.click();
  await first.waitFor();
}
