import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULES_VERSION } from '../packages/register/src/rules/version.ts';

const page = readFileSync('docs/editions.md', 'utf8').replaceAll(
  /"rules":\d+/g,
  `"rules":${RULES_VERSION}`,
);

/** The blocks of the page, each with what stands behind its kind. */
const blocks = [...page.matchAll(/^```(\w+) ?([^\n]*)\n(.*?)^```/gms)].map(
  ([, kind = '', name = '', text = '']) => ({ kind, name, text }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
  mkdirSync(join(folder, 'data/try'), { recursive: true });
  for (const file of ['bodies', 'leaders']) write(`data/try/${file}.yaml`, '[]\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what the page has one do prints what it says, and writes the files that it shows', () => {
  let printed = '';
  for (const { kind, name, text } of blocks) {
    if (kind === 'sh' && name !== '') printed += text.split('\n').map(runOn(name)).join('');
    else if (kind === 'text') {
      expect(printed).toBe(text);
      printed = '';
    } else if (kind === 'yaml' || /2026-12-06/.test(name)) write(name, text);
    else if (kind === 'json') expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  }
  expect(blocks.filter(({ kind }) => kind === 'sh')).toHaveLength(6);
  expect(runOn('2026-12-09')('npm run tidy -- data/try')).toMatch(/in order/);
}, 240_000);

/** Runs a line of the page on a day. Gives what it prints. */
function runOn(day: string): (line: string) => string {
  // A clock that stands still.
  const clock = `globalThis.Date = class extends Date {
    constructor(...given) { given.length > 0 ? super(...given) : super('${day}T12:00:00Z'); }
  }`;
  return (line) => {
    const [, name, rest = ''] = /^npm run (\w+) -- (.*)$/.exec(line) ?? [];
    if (name === undefined) return '';
    const args = [...rest.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) =>
      word.replaceAll('"', ''),
    );
    const script = join(process.cwd(), `packages/register/scripts/${name}.ts`);
    const preload = `data:text/javascript,${encodeURIComponent(clock)}`;
    const { stdout, stderr } = spawnSync('node', ['--import', preload, script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
