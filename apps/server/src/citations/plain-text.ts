import { type Cited, oneLine, told, verified } from './cited.ts';

/** One paragraph for people: what is cited, where it stands, and how far it was verified. */
export function plainText(cited: Cited): string {
  const { id, subject, date, publisher, source } = cited;
  const { byline, title, published, url } = source;
  const where = [byline, `“${title}”`, publisher, published, url].filter((part) => part !== null);
  const what = `${told(cited)}${date === null ? '' : ` (${date})`}. In: `;
  return oneLine(
    `${subject === null ? '' : what}${where.join(', ')}. [Signatory, ${id}; ${verified(cited)}]`,
  );
}
