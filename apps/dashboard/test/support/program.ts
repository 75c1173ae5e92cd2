import { existsSync } from 'node:fs';

/** The Chromium of this machine: `CHROMIUM` says where, else where Debian puts it; undefined where there is none. */
export const browserProgram = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path !== undefined && existsSync(path));

/** The browser's own errands are left out: they would be taken for requests of the page. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
