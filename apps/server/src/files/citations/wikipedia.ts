import type { PartialDate } from '@signatory/register';
import { address, type Cited, oneLine, provenance, urlOf } from './citation-data.ts';

/**
 * A template of the English Wikipedia, `cite news` or `cite web`: whose words they are is its author, and the source's own authors
 * are named beside. `id` is the page in the register, `date` that of the source; what else the register says stands in a comment
 * behind it. Only words that stand inside quotation marks are given as `quote`.
 */
export function wikipedia(cited: Cited): string {
  const { type, author, title, container, issued, source, words, language } = cited;
  const [url, page] = [urlOf(cited), address(cited.address)];
  const news = type === 'NEWS';
  const byline = source?.byline === author.name ? null : (source?.byline ?? null);
  const values: readonly (readonly [string, string | null])[] = [
    ['author', wikitext(author.name)],
    ['title', wikitext(title)],
    ['others', byline && wikitext(`Source by ${byline}`)],
    ['url', url],
    [news ? 'newspaper' : 'publisher', wikitext(container)],
    ['date', issued && written(issued)],
    ['language', language === 'en' ? null : language],
    ['id', url === page ? null : wikitext(`Signatory, ${page}`)],
    ['quote', words?.form === 'DIRECT' ? wikitext(words.text) : null],
  ];
  const given = values.flatMap(([name, value]) => (value === null ? [] : ` |${name}=${value}`));
  const comment = oneLine(provenance(cited)).replaceAll('--', '- -');
  return `{{cite ${news ? 'news' : 'web'}${given.join('')}}}<!-- ${comment.replaceAll('>', '')} -->`;
}

/** Text in which nothing is markup: what could be is written by number, as every reader of wikitext takes it. */
function wikitext(text: string | null): string | null {
  if (text === null) return null;
  return oneLine(text).replaceAll(/[|<>{}[\]~]|&(?=#?\w+;)|'{2,}/g, (signs) =>
    signs.replaceAll(/./g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}

/** A date as the templates take it: `2025`, `November 2025`, `6 November 2025`. */
function written(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name =
    month &&
    new Date(`2000-${month}-01T00:00:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}
