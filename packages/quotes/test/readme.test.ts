import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

test('the example of the README prints what it says', () => {
  const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
  const [example, printed] = ['ts', 'text'].map(
    (language) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1],
  );
  const folder = mkdtempSync(join(PACKAGE, 'test', 'readme-'));
  try {
    writeFileSync(join(folder, 'example.ts'), example ?? '');
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'example.ts')], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(printed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
