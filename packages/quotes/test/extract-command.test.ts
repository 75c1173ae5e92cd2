import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';

const COMMAND = fileURLToPath(new URL('../scripts/extract.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PAGE = `<!DOCTYPE html><html><head><title>Gazette</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>The road opens</h1><img src="road.jpg" alt="A road">
<p>&ldquo;The road is open &amp;amp; dry,&rdquo; said
  <b>Dana</b> Or&shy;lo, the mayor.</p><p hidden>Not seen.</p><p>It rained.</p>
<script>track("“No,” he said.")</script></article>
<aside><p>Read more: “Yes,” said Vale.</p></aside></body></html>`;
const ARTICLE = 'Leila Haddad arrived on Monday.\n\n“The road is open,” she said.\n\n“Walk on.”\n';

describe('the extract command', () => {
  test('prints speaker, words, form, cue, confidence and line', () => {
    const { status, stdout } = run([file('article.txt', ARTICLE)]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'she = Leila Haddad\n  “The road is open,”\n  DIRECT · cue “said” · after · ',
    );
    expect(stdout).toMatch(/· \d+ % · line 3\n/);
  });

  test('reads standard input, and gives drafts and acts as JSON', () => {
    const { status, stdout } = run(['--json'], ARTICLE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ drafts: extract(ARTICLE), acts: [] });
  });

  test('says of which language it reads no acts', () => {
    const french =
      'Le Velmark a signé l’accord de la Rivière, a déclaré le ministre dans la capitale.';
    expect(JSON.parse(run(['--json'], french).stdout).notes).toEqual([
      'Of a text in this language (fr), no acts are read.',
    ]);
    expect(run([], french).stdout).toContain(
      '(fr), only quotations between marks are read, and no acts',
    );
  });

  test('says what it could not resolve', () => {
    expect(run([], '“To be continued.”').stdout).toContain('Speaker not resolved in 1.');
    expect(run([], '«Это важный шаг», — сказал президент.').stdout).toContain(
      '(ru), only quotations',
    );
    expect(run([], '«Це їхній крок», — сказав їхній президент.').stdout).toContain(
      'language is uk',
    );
    expect(run([], 'It rained.').stdout).toBe('Nothing in this text is attributed to anyone.\n');
  });

  test.each([
    ['an empty file', () => [file('empty.txt', '')], 'is empty'],
    [
      'a picture',
      () => [file('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))],
      'is no text: byte 4 is zero',
    ],
    [
      'Cyrillic in eight bits',
      () => [file('cyrillic.txt', Buffer.from([0xc4, 0xe0, 0xed, 0xe0, 0x20, 0xee]))],
      'its encoding is not known',
    ],
    [
      'a page that a script makes',
      () => [file('a.html', '<!DOCTYPE html><div id="root"></div><script>show()</script>')],
      'made by a script',
    ],
    ['no such file', () => [join(folder, 'none.txt')], 'there is no such file'],
    ['a folder', () => [folder], 'it is a folder'],
  ])('answers %s in one sentence, with exit code 1', (_name, args, words) => {
    const { status, stdout, stderr } = run(args());
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('reads the words of a page, says what it left out, and prints the text to be held', () => {
    const page = file('page.html', PAGE);
    const { stdout, stderr } = run([page]);
    expect(stdout).toContain('Dana Orlo\n  “The road is open &amp; dry,”\n');
    expect(stdout).not.toContain('Read more');
    expect(stderr).toContain('1 images left out');
    expect(run([page, '--text']).stdout).toBe(
      'The road opens\n\n“The road is open &amp; dry,” said Dana Orlo, the mayor.\n\nIt rained.\n',
    );
  });

  test('reads Windows-1252 and UTF-16, and says so', () => {
    const western = Buffer.from('\x93The caf\xe9 is open,\x94 said Dana Orlo.', 'latin1');
    const read = run([file('western.txt', western)]);
    expect(read.stdout).toContain('Dana Orlo\n  “The café is open,”\n');
    expect(read.stderr).toContain('was read as windows-1252');
    const wide = Buffer.from('\ufeff“It is open,” said Dana Orlo.', 'utf16le');
    expect(run([file('wide.txt', wide)]).stdout).toContain('Dana Orlo\n  “It is open,”\n');
  });

  test('wrong usage is exit code 2', () => {
    expect(run(['--quickly']).status).toBe(2);
    expect(run(['a.txt', 'b.txt']).status).toBe(2);
  });

  test('5 MB, and one line of 1 MB with marks that never close, are read', () => {
    const paragraph = 'The road was opened, and two ministers read the map before the vote.\n\n';
    const long = paragraph.repeat(5_000_000 / paragraph.length);
    expect(run([file('big.txt', `“The road is open,” Haddad said.\n\n${long}`)]).stdout).toContain(
      '1 draft',
    );
    expect(run([file('line.txt', 'and “the road '.repeat(1_000_000 / 14))]).status).toBe(0);
  });
});
