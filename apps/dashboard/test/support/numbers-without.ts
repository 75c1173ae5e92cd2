import { type DefaultTreeAdapterMap, html } from 'parse5';
import { all, attribute, type Element, textOf } from './read-page.ts';

type Node = DefaultTreeAdapterMap['node'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** Elements whose text is not of the page: programs read it, it names a drawing, or it is there to be copied. */
const UNSEEN = ['script', 'style', 'template', 'head', 'pre'];

/**
 * The numbers that a reader sees on a page and cannot have explained by one activation, each with the text it stands in. A number
 * is explained by a button that opens a definition, without a script (HTML, popover). What is excused is a date, if it is the one
 * that its element says; what the record says word for word (`texts`); the name of a release or an edition, which has full stops,
 * and W3C; and what a definition says itself.
 */
export function numbersWithout(
  page: Element,
  texts: ReadonlySet<string>,
  isDay: (day: string) => boolean,
): readonly string[] {
  const byId = new Map(
    everyElement(page).flatMap((element) => {
      const id = attribute(element, 'id');
      return id === null ? [] : [[id, element] as const];
    }),
  );
  const buttons = all(page, 'button');
  const opened = new Set(
    buttons.flatMap((button) => byId.get(attribute(button, 'popovertarget') ?? '') ?? []),
  );
  const within = (node: Node, is: (element: Element) => boolean): Element | null => {
    for (let at: Node | Parent | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
      if ('tagName' in at && is(at)) return at;
    return null;
  };
  const isExplained = (button: Element): boolean => {
    const meaning = byId.get(attribute(button, 'popovertarget') ?? '');
    if (!meaning || attribute(meaning, 'popover') === null) return false;
    const [what, day, how, ...more] = all(meaning, 'p');
    const days = day ? all(day, 'time').map((time) => attribute(time, 'datetime') ?? '') : [];
    const texts = [what, how].map((part) => (part ? textOf(part) : ''));
    return more.length === 0 && texts.every((text) => text.length > 5) && isDay(days[0] ?? '');
  };
  const isExcused = (node: Node, text: string): boolean => {
    const time = within(node, ({ tagName }) => tagName === 'time');
    if (time) return isDate(text, attribute(time, 'datetime') ?? '');
    if (texts.has(text)) return true;
    // Words after a colon, cut short; and an address that leads to itself.
    const [head = '', ...tail] = text.split(': ');
    const words = tail.join(': ').replace(/…$/, '');
    if (words.length > 8 && !/\p{Nd}/u.test(head)) {
      if ([...texts].some((one) => one.includes(words))) return true;
    }
    const link = within(node, ({ tagName }) => tagName === 'a');
    if (link && text.startsWith('/') && attribute(link, 'href')?.endsWith(text)) return true;
    const quoted = within(node, ({ tagName }) => ['blockquote', 'q', 'cite'].includes(tagName));
    if (quoted && /\p{L}/u.test(text)) return [...texts].some((one) => one.includes(text));
    if (within(node, (element) => opened.has(element))) return true;
    const drawing = within(node, ({ namespaceURI }) => namespaceURI === html.NS.SVG);
    // Years and months along an axis; and what a drawing's links are called, which the table says in words.
    if (drawing) {
      // A table on the page has the numbers of the drawing, each with its definition.
      const svg = within(node, ({ tagName }) => tagName === 'svg');
      const details = byId.get((svg && attribute(svg, 'aria-details')) ?? '');
      if (details?.tagName === 'table') return true;
      return (
        within(node, ({ tagName }) => tagName === 'title') !== null || /(^|\D)\d{4}$/.test(text)
      );
    }
    const button = within(node, ({ tagName }) => tagName === 'button');
    return button !== null && isExplained(button);
  };
  return textNodes(page).flatMap((node) => {
    const text = node.value.replace(/\s+/g, ' ').trim();
    const withoutNames = text.replace(/(\d{4}-\d\d-)?\d+(\.\d+)+|W3C/g, '');
    return /\p{Nd}/u.test(withoutNames) && !isExcused(node, text) ? [text] : [];
  });
}

/** Whether a text is that date, or that duration (`P90D`): it has its numbers and no other. */
function isDate(text: string, date: string): boolean {
  const parts = date
    .split(/[-PDMY]/)
    .filter(Boolean)
    .map(Number);
  const ungrouped = text.replace(/(?<=\d)[,\u00a0](?=\d{3})/g, '');
  const numbers = (ungrouped.match(/\d+/g) ?? []).map(Number);
  return numbers.includes(parts[0] ?? -1) && numbers.every((number) => parts.includes(number));
}

function textNodes(node: Node): readonly DefaultTreeAdapterMap['textNode'][] {
  if (node.nodeName === '#text' && 'value' in node) return [node];
  if (UNSEEN.includes(node.nodeName) || !('childNodes' in node)) return [];
  return node.childNodes.flatMap(textNodes);
}

function everyElement(element: Element): readonly Element[] {
  return [
    element,
    ...element.childNodes.flatMap((node) => ('tagName' in node ? everyElement(node) : [])),
  ];
}
