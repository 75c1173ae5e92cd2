import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = [
  ...globSync('{README,CONTRIBUTING}.md'),
  ...globSync('docs/**/*.md'),
  ...globSync('{apps,packages}/*/*.md'),
  'apps/server/bench/README.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Each call that a page names: its page, the command and the options written after it. */
const calls = pages.flatMap((page) =>
  [
    ...readFileSync(page, 'utf8').matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)([^`\n#|]*)/g),
  ].map(([, run, short, rest = '']) => ({
    page,
    command: run ?? short ?? '',
    options: rest.match(/--[a-z]+/g) ?? [],
  })),
);

const helpOf = (command: string) =>
  spawnSync(
    'node',
    [command === 'start' ? 'scripts/start.mjs' : 'scripts/run.mjs', command, '--help'],
    {
      encoding: 'utf8',
    },
  );

test('each command that a page names is a script of package.json', () => {
  expect(calls.length).toBeGreaterThan(20);
  expect(calls.filter(({ command }) => !(command in scripts))).toEqual([]);
});

test('each script has help, which names the options that the pages use', () => {
  for (const command of Object.keys(scripts)) {
    const { status, stdout, stderr } = helpOf(command);
    expect([command, status, stderr]).toEqual([command, 0, '']);
    for (const call of calls.filter((one) => one.command === command)) {
      for (const option of call.options)
        expect(stdout, `${call.page}: ${command}`).toContain(option);
    }
  }
});

test('no page names a command that needs something installed before', () => {
  const direct = /`(?:npx |node [\w/.-]+\.ts|npm run [a-z:]+ -w )/;
  expect(pages.filter((page) => direct.test(readFileSync(page, 'utf8')))).toEqual([]);
});
