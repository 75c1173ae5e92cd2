import { type Span, trimmedTo } from './decisions.ts';

/** What is selected of an article that is drawn in segments, each with the offset at which it begins; null where nothing of it is. */
export function selectedSpan(article: Element, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetIn(article, startContainer, startOffset);
  const end = offsetIn(article, endContainer, endOffset);
  if (start === null || end === null) return null;
  const span = trimmedTo(text, { start, end });
  return span.start < span.end ? span : null;
}

function offsetIn(article: Element, node: Node, offset: number): number | null {
  if (!article.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>('[data-start]');
  if (segment) {
    const start = Number(segment.dataset.start);
    return node instanceof Element
      ? start + (offset === 0 ? 0 : segment.textContent.length)
      : start + offset;
  }
  // Between segments: where the one begins before which the selection ends.
  const before = element?.children[offset];
  if (before instanceof HTMLElement && before.dataset.start !== undefined)
    return Number(before.dataset.start);
  return offset === 0 ? 0 : (article.textContent.length ?? 0);
}
