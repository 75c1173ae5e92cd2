import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

const ATOM = 'http://www.w3.org/2005/Atom';

/** A feed as a reader of feeds takes it. Fails where it is not what RFC 4287 says that a feed must be. */
export function readFeed(xml: string) {
  const feed = parseAtomFeed(xml);
  const elements = elementsOf(xml);
  const { id, title, updated, authors, links, entries = [] } = feed;
  // §§4.1.1, 4.1.2: one of each, and an author of the feed, who is then that of its entries. §4.2.7: one of each place.
  expect(elements[0]?.name).toBe('feed');
  for (const { name, children } of elements.filter((one) => /^(feed|entry)$/.test(one.name)))
    for (const once of ['id', 'title', 'updated'])
      expect([name, once, children.filter((child) => child === once)]).toEqual([
        name,
        once,
        [once],
      ]);
  expect(authors?.every((author) => author.name)).toBe(true);
  for (const one of [{ id, title, updated, links }, ...entries]) {
    expect(one.title?.value).toMatch(/\S/);
    expect(one.title?.type ?? 'text').toBe('text');
    // §4.2.6: an address that stays, whatever the feed is served by. §3.3: an instant with `T` and `Z` in capitals.
    expect(one.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(one.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(one.links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    for (const { href = '' } of one.links ?? []) expect(URL.canParse(href)).toBe(true);
  }
  for (const { content } of entries)
    expect([content?.type, content?.value]).toEqual(['text', expect.stringMatching(/\S/)]);
  return { ...feed, entries };
}

/** The elements of a document with the names of their children. Throws where it is no well-formed XML, or not all Atom. */
function elementsOf(xml: string): readonly { name: string; children: string[] }[] {
  const elements: { name: string; children: string[] }[] = [];
  const open: { name: string; children: string[] }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    expect(uri).toBe(ATOM);
    const element = { name, children: [] };
    open.at(-1)?.children.push(name);
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}
