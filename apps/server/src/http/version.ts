import { readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The software's version, as its package states it. */
export const version = String(Object(manifest).version);

/** SPDX identifier of the licence on the compilation of facts; COPYRIGHT.md says what it covers. */
export const LICENCE = 'CC-BY-4.0';
