import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { browserArguments, browserProgram } from './program.ts';

/** A page, and what it did besides being shown. */
export interface Opened {
  readonly page: Page;
  /** Paths asked of the server, in order. */
  readonly requests: readonly string[];
  /** Addresses asked of anyone else. */
  readonly elsewhere: readonly string[];
  /** What the console heard, and errors that nothing caught. */
  readonly complaints: readonly string[];
}

export interface Reader {
  /** Opens a path of the server in a fresh profile, which lasts as long as the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Opens a path once for all tests of a `describe`, which leave its page as they found it but for window and theme. */
  openOnce(path: string): () => Opened;
  /** What the record itself answers. `Data` is what the test expects. */
  ask<Data>(query: string): Promise<Data>;
  /** Changes the record: it has one body more. */
  change(): Promise<void>;
}

/** Starts something once for all files of a worker, where it is first needed. It ends with the worker. */
function once<Thing>(start: () => Promise<Thing>): () => Promise<Thing> {
  let started: Promise<Thing> | undefined;
  return () => {
    started ??= start();
    return started;
  };
}

const sharedBrowser = once(() =>
  chromium.launch({
    ...(browserProgram && { executablePath: browserProgram }),
    args: [...browserArguments],
  }),
);
const sharedServer = once(startServer);

async function startServer(): Promise<Started> {
  return start(await seeded(), readConfig({}).dashboard);
}

/**
 * Tests in a real browser against the real server on the reviewed record; the day is 2025-11-10. Those that change the record
 * have a server of their own, as have those that start another.
 */
export function inBrowser(
  name: string,
  tests: (reader: Reader) => void,
  { changes = false, other }: { changes?: boolean; other?: () => Promise<Started> } = {},
): void {
  const reason = browserProgram ? '' : ' (skipped: no Chromium here; install it or set CHROMIUM)';
  describe.skipIf(!browserProgram)(`${name}${reason}`, () => {
    let browser: Browser;
    let server: Started;
    const profiles: BrowserContext[] = [];

    beforeAll(async () => {
      browser = await sharedBrowser();
      server = await (other ? other() : changes ? startServer() : sharedServer());
    });
    afterEach(async () => {
      for (const profile of profiles.splice(0)) await profile.close();
    });
    afterAll(async () => {
      if (changes || other) await server?.close();
    });

    tests({
      async open(path, options) {
        const profile = await browser.newContext(options);
        profiles.push(profile);
        return open(profile, new URL(path, server.address));
      },
      openOnce(path) {
        let profile: BrowserContext | undefined;
        let opened: Opened | undefined;
        beforeAll(async () => {
          profile = await browser.newContext();
          opened = await open(profile, new URL(path, server.address));
        });
        afterAll(() => profile?.close());
        return () => {
          if (!opened) throw new Error(`${path} is opened once the tests run`);
          return opened;
        };
      },
      async ask<Data>(query: string) {
        const { data, errors } = await server.ask<Data>(query);
        if (!data) throw new Error(`no answer: ${JSON.stringify(errors)}`);
        return data;
      },
      async change() {
        if (!changes) throw new Error('tests that change the record say so: { changes: true }');
        const slug = `body-${(await server.register.revision()).number}`;
        await server.register.bodies.add({ slug, kind: 'OTHER', names: { en: slug } }, 'test');
      },
    });
  });
}

async function open(profile: BrowserContext, address: URL): Promise<Opened> {
  const page = await profile.newPage();
  // Less than a test has, so that what was waited for is named.
  page.setDefaultTimeout(90_000);
  const requests: string[] = [];
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  profile.on('request', (request) => {
    const { origin, protocol, pathname, href } = new URL(request.url());
    if (origin === address.origin) requests.push(pathname);
    else if (protocol !== 'data:') elsewhere.push(href);
  });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address.href);
  return { page, requests, elsewhere, complaints };
}

/** Waits until the page hears keys, as its search button then says: React has taken over what the server sent, down to the last line. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('header button[aria-keyshortcuts]').waitFor();
  // What the server rendered of an island ends with its props.
  await page.waitForFunction(() => document.querySelector('[data-island] > script') === null);
}

/** How many pixels of the page stand beside a window of this width. */
export async function overhang(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Words of headings and table headers that a window of this width breaks over several lines, though they have no hyphen. */
export async function brokenWords(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const heading of document.querySelectorAll('main :is(h1, h2, h3, th)')) {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
}
