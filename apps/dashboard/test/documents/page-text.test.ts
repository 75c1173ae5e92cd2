import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'parse5';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOfPage } from '../../../../packages/quotes/src/page/page-text.ts';
import { browserArguments, browserProgram } from '../support/program.ts';

const SOURCE = new URL('../../../../packages/quotes/src/page/page-text.ts', import.meta.url);

/** Pages as they are written, well or badly. */
const PAGES: Readonly<Record<string, string>> = {
  entities:
    '<p>&ldquo;R&eacute;sum&eacute; &amp;amp; &#8220;x&#8221;&hellip;&nbsp;&copy &notit; &#128; &#x93;y&#x94;</p>',
  'signs of Windows-1252': '<p>\u0093The caf\u00e9\u0094 \u0096 open</p>',
  'soft hyphens': '<p>Dana Or&shy;lo and Or\u00adlo</p>',
  scripts:
    '<p>One<script>document.write("<p>“No”</p>")</script> two</p><style>p{}</style><noscript><p>no</p></noscript>',
  templates:
    '<template><p>not</p></template><p>seen</p><svg><title>t</title><text>x</text></svg><math><mi>x</mi></math>',
  hidden:
    '<p hidden>a</p><p aria-hidden="true">b</p><p style="DISPLAY : none; display: none">c</p><p>d</p>',
  tables: '<table><caption>T</caption>loose<tr><td>a<td>b<tr><th>c</table>',
  breaks: '<p>One<br>two<br><br>three<br/></p>four<br> <br>five',
  preformatted: '<pre>\n  a\n\n  b\t c\n</pre><textarea>\nno</textarea>',
  'nested quotations':
    '<blockquote><q>He said <q>no</q></q></blockquote><p>“He said ‘it’s «ours»’ ”</p>',
  'tags that nobody closed': '<ul><li>a<li>b</ul><p>c<p>d<div>e</p>f<b><i>g</b>h</i>',
  'a frame and pictures':
    '<img alt=x><picture><img></picture><iframe srcdoc="<p>no</p>"></iframe><video></video><p>y</p>',
  'two articles': '<main><article>a</article><article>b</article></main><p>c</p>',
  'comments and declarations': '<!doctype html><!-- “no” --><?php no ?><![CDATA[x]]><p>y</p>',
  'zero bytes and returns': '<p>a\u0000b\r\nc\rd\u000ce\u3000f</p>',
  'a select and a dialog':
    '<select><option>a</select><dialog open>b</dialog><details><summary>c</summary>d</details>',
  nothing: '',
};

describe.skipIf(browserProgram === undefined)('The inert document of a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserProgram ?? '',
      args: [...browserArguments],
    });
    page = await browser.newPage();
    const program = stripTypeScriptTypes(readFileSync(SOURCE, 'utf8')).replace(/^export /gm, '');
    await page.addScriptTag({
      content: `${program}\nglobalThis.read = (html) => textOfPage(new DOMParser().parseFromString(html, 'text/html'));`,
    });
  });
  afterAll(() => browser.close());

  test.each(Object.entries(PAGES))('has the words that the parser has: %s', async (_, html) => {
    const inBrowser = await page.evaluate(`read(${JSON.stringify(html)})`);
    expect(inBrowser).toEqual(textOfPage(parse(html)));
  });
});
