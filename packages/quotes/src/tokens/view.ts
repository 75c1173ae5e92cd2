/** What a page's source writes for a sign: entities, and Windows-1252 marks that were read as something else. */
const SIGNS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&ldquo;': '“',
  '&#8220;': '“',
  '&#x201c;': '“',
  '&rdquo;': '”',
  '&#8221;': '”',
  '&#x201d;': '”',
  '&lsquo;': '‘',
  '&#8216;': '‘',
  '&#x2018;': '‘',
  '&rsquo;': '’',
  '&#8217;': '’',
  '&#x2019;': '’',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&laquo;': '«',
  '&raquo;': '»',
  '&bdquo;': '„',
  '&ndash;': '–',
  '&#8211;': '–',
  '&mdash;': '—',
  '&#8212;': '—',
  '&hellip;': '…',
  '&#8230;': '…',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&shy;': '\u00ad',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
  '\u0085': '…',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€': '”',
  'â€˜': '‘',
  'â€™': '’',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'Â\u00a0': ' ',
};

/** Asked first: a text that has none of these is its own view. */
const ANY = /[&\u0085\u0091-\u0097]|â€|Â\u00a0/;
const EACH = /&#?\w{2,7};|[\u0085\u0091-\u0097]|â€[œ\u009d˜™“”¦]?|Â\u00a0/g;

/**
 * A text as it is read: of the same length, so that every offset is one of the text as given. What is written for a sign is that sign,
 * filled up with soft hyphens, which stand within words and part none; before an opening mark with spaces.
 */
export function viewOf(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(EACH, (written: string, at: number) => {
    const sign = SIGNS[written] ?? SIGNS[written.toLowerCase()];
    if (sign === undefined) return written;
    const rest = written.length - sign.length;
    const opens = /[“‘«„]/.test(sign) || (sign === '"' && !/\S/.test(text[at - 1] ?? ' '));
    if (opens) return ' '.repeat(rest) + sign;
    if (sign === '’' || sign === "'") return sign + '\u00ad'.repeat(rest);
    return sign + ' '.repeat(rest);
  });
}
