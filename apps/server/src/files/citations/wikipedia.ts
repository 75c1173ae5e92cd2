import type { PartialDate } from '@signatory/register';
import { address, type CitationData, oneLine, provenance, urlOf } from './citation-data.ts';

/**
 * A template of the English Wikipedia, `cite news` or `cite web`. `author` is the speaker, `others` the authors of the source, `id`
 * the page in the register, `date` that of the source; a comment after the template has the provenance. Only words that
 * the source quotes directly are given as `quote`.
 */
export function wikipedia(citation: CitationData): string {
  const { type, author, title, container, issued, source, words, language } = citation;
  const [url, page] = [urlOf(citation), address(citation.address)];
  const news = type === 'NEWS' || type === 'AGENCY';
  const byline = source?.byline === author.name ? null : (source?.byline ?? null);
  const values: readonly (readonly [string, string | null])[] = [
    ['author', wikitext(author.name)],
    ['title', wikitext(title)],
    ['others', byline && wikitext(`Source by ${byline}`)],
    ['url', url],
    [news ? 'newspaper' : 'publisher', wikitext(container)],
    ['date', issued && dateInWords(issued)],
    ['language', language === 'en' ? null : language],
    ['id', url === page ? null : wikitext(`Signatory, ${page}`)],
    ['quote', words?.form === 'DIRECT' ? wikitext(words.text) : null],
  ];
  const given = values.flatMap(([name, value]) => (value === null ? [] : ` |${name}=${value}`));
  const comment = oneLine(provenance(citation)).replaceAll('--', '- -');
  return `{{cite ${news ? 'news' : 'web'}${given.join('')}}}<!-- ${comment.replaceAll('>', '')} -->`;
}

/** Text without markup: characters that could be markup are written as numeric character references. */
function wikitext(text: string | null): string | null {
  if (text === null) return null;
  return oneLine(text).replaceAll(/[|<>{}[\]~]|&(?=#?\w+;)|'{2,}/g, (signs) =>
    signs.replaceAll(/./g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}

/** A date in the form of the templates: `2025`, `November 2025`, `6 November 2025`. */
function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name =
    month &&
    new Date(`2000-${month}-01T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}
