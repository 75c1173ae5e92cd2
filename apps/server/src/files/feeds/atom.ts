/** An act or a statement. */
export interface AtomEntry {
  /** A permanent URN. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** An RFC 3339 instant. */
  readonly updated: string;
  readonly address: string;
  /** Its sources (RFC 4287 §4.2.7.2): `via` leads to the source itself, `related` to the register's page of it. */
  readonly sources: readonly {
    readonly rel: 'via' | 'related';
    readonly href: string;
    readonly title: string;
  }[];
}

/** A feed with its entries, the latest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

/** Writes a feed as Atom (RFC 4287). */
export function atom({ id, title, self, page, updated, rights, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${updated}</updated>
  <author><name>Signatory</name></author>
  <rights>${escaped(rights)}</rights>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(entry).join('')}</feed>
`;
}

function entry({ id, title, text, updated, address, sources }: AtomEntry): string {
  const links = sources.map(
    ({ rel, href, title }) =>
      `    <link rel="${rel}" href="${escaped(href)}" title="${escaped(title)}"/>\n`,
  );
  return `  <entry>
    <id>${escaped(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
${links.join('')}    <content type="text">${escaped(text)}</content>
  </entry>
`;
}

/** Text with markup escaped, and without characters that XML 1.0 excludes (§2.2: most control characters). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
