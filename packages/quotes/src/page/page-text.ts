/** A node of a parsed page: of a browser's document, or of a parser that follows the HTML standard. */
export interface TreeNode {
  readonly nodeName: string;
  readonly childNodes?: ArrayLike<TreeNode>;
  /** The words of a text node, in a browser. */
  readonly nodeValue?: string | null;
  /** The same, of a parser. */
  readonly value?: string;
  /** In a browser. */
  readonly getAttribute?: (name: string) => string | null;
  /** Of a parser. */
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** The text of a page, and what of it is none. */
export interface PageText {
  readonly text: string;
  /** What was left out, in plain words, for whoever compares the text with the page. */
  readonly notes: readonly string[];
}

/** Elements that begin and end paragraphs. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/;
/** Elements that hold no words of an article. */
const NONE =
  /^(?:head|script|style|template|noscript|nav|footer|form|button|select|textarea|input|svg|math|canvas|dialog|menu|object|#comment|#documenttype)$/;
/** What an article may show and a text cannot hold. */
const SHOWN: Readonly<Record<string, string>> = {
  img: 'images',
  picture: 'images',
  video: 'videos',
  audio: 'recordings',
  iframe: 'embedded pages',
  embed: 'embedded pages',
};

/**
 * The words of a page as a reader sees them, a blank line between paragraphs: of its one article, or else of its main part, or else of all
 * but navigation, forms and footers. White space is folded, soft hyphens are left out; nothing else is changed. Nothing is run or loaded:
 * give an inert document, as of `DOMParser` or of a parser.
 */
export function textOfPage(root: TreeNode): PageText {
  const articles = find(root, 'article');
  const [main] = articles.length === 1 ? articles : find(root, 'main');
  const paragraphs: string[] = [''];
  const seen = new Map<string, number>();
  write(main ?? root, paragraphs, seen);
  const text = paragraphs
    .map((one) =>
      one
        .replace(/\u00ad/g, '')
        .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
        .trim(),
    )
    .filter((one) => one !== '')
    .join('\n\n');
  const notes = [...seen].map(([what, count]) => `${count} ${what} left out`);
  if (text === '') notes.push('the page holds no text; it may be made by a script in the browser');
  return { text: text === '' ? '' : `${text}\n`, notes };
}

const nameOf = (node: TreeNode) => node.nodeName.toLowerCase();
const children = (node: TreeNode): TreeNode[] => Array.from(node.childNodes ?? []);

function find(node: TreeNode, name: string): TreeNode[] {
  if (nameOf(node) === name) return [node];
  return children(node).flatMap((child) => find(child, name));
}

function attribute(node: TreeNode, name: string): string | null {
  if (node.getAttribute) return node.getAttribute(name);
  return node.attrs?.find((one) => one.name === name)?.value ?? null;
}

const isHidden = (node: TreeNode) =>
  attribute(node, 'hidden') !== null ||
  attribute(node, 'aria-hidden') === 'true' ||
  /display:\s*none/i.test(attribute(node, 'style') ?? '');

function write(node: TreeNode, paragraphs: string[], seen: Map<string, number>): void {
  const name = nameOf(node);
  if (name === '#text') {
    const words = (node.value ?? node.nodeValue ?? '').replace(/\s+/g, ' ');
    const last = paragraphs.length - 1;
    const before = paragraphs[last] ?? '';
    paragraphs[last] = before + (/(?:^|\s)$/.test(before) ? words.trimStart() : words);
    return;
  }
  const shown = SHOWN[name];
  if (shown) {
    seen.set(shown, (seen.get(shown) ?? 0) + 1);
    return;
  }
  if (NONE.test(name) || isHidden(node)) return;
  if (name === 'br') {
    // Two of them are how some pages part paragraphs.
    const last = paragraphs.length - 1;
    if (paragraphs[last]?.endsWith('\n')) paragraphs.push('');
    else paragraphs[last] = `${paragraphs[last] ?? ''}\n`;
    return;
  }
  const block = BLOCK.test(name);
  if (block) paragraphs.push('');
  for (const child of children(node)) write(child, paragraphs, seen);
  if (block) paragraphs.push('');
  else if (name === 'td' || name === 'th') paragraphs[paragraphs.length - 1] += ' ';
}
