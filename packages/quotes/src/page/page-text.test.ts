import { describe, expect, test } from 'vitest';
import { textOfBytes } from './bytes-text.ts';
import { type TreeNode, textOfPage } from './page-text.ts';

const words = (nodeValue: string): TreeNode => ({ nodeName: '#text', nodeValue });
/** An element as a browser's document has it. */
const element = (
  nodeName: string,
  childNodes: readonly TreeNode[],
  attributes: Readonly<Record<string, string>> = {},
): TreeNode => ({ nodeName, childNodes, getAttribute: (name) => attributes[name] ?? null });

describe('the text of a page', () => {
  test('is its paragraphs, of a browser’s document too', () => {
    const page = element('#document', [
      element('NAV', [words('Home')]),
      element('MAIN', [
        element('H1', [words('The gate')]),
        element('P', [words(' “It is\n open,” '), element('EM', [words('she')]), words(' said.')]),
        element('P', [words('Not seen')], { 'aria-hidden': 'true' }),
        element('P', [words('One'), element('BR', []), element('BR', []), words('two')]),
        element('IFRAME', []),
      ]),
    ]);
    expect(textOfPage(page)).toEqual({
      text: 'The gate\n\n“It is open,” she said.\n\nOne\n\ntwo\n',
      notes: ['1 embedded pages left out'],
    });
  });

  test('is empty where a script makes the page, which is said', () => {
    const page = element('body', [element('script', [words('show()')])]);
    expect(textOfPage(page).text).toBe('');
    expect(textOfPage(page).notes.join()).toContain('made by a script');
  });

  test('of several articles the whole main part is taken', () => {
    const one = (text: string) => element('article', [words(text)]);
    expect(textOfPage(element('body', [one('First'), one('Second')])).text).toBe(
      'First\n\nSecond\n',
    );
  });
});

describe('bytes', () => {
  const bytes = (...units: number[]) => Uint8Array.from(units);
  test.each([
    ['utf-8', bytes(0xc3, 0xa9), 'é'],
    ['windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0x65, 0x73, 0xe9, 0x94), '“cafesé”'],
    ['utf-16be', bytes(0xfe, 0xff, 0, 0x61), 'a'],
    [
      'windows-1251',
      Uint8Array.from(
        [...'<meta charset=windows-1251>'].map((one) => one.charCodeAt(0)).concat(0xc4),
      ),
      '<meta charset=windows-1251>Д',
    ],
  ])('are read as %s', (encoding, given, text) => {
    expect(textOfBytes(given)).toEqual({ text, encoding });
  });

  test('of an unknown encoding are refused', () => {
    expect(textOfBytes(bytes(0xc4, 0xe0, 0x20, 0xee))).toHaveProperty('problem');
    expect(textOfBytes(bytes(0x89, 0x50, 0))).toHaveProperty('problem');
  });
});
