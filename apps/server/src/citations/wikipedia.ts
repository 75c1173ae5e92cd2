import type { PartialDate } from '@signatory/register';
import { address, type Cited, oneLine, verified } from './cited.ts';

/**
 * A template of the English Wikipedia, `cite news` or `cite web`, and how far the words were verified in a comment behind
 * it. Only words that stand inside quotation marks are given as `quote`.
 */
export function wikipedia(cited: Cited): string {
  const { id, publisher, source, words } = cited;
  const news = source.kind === 'NEWS';
  const values: readonly (readonly [string, string | null])[] = [
    ['author', wikitext(source.byline)],
    ['title', wikitext(source.title)],
    ['url', source.url && address(source.url)],
    [news ? 'newspaper' : 'publisher', wikitext(publisher)],
    ['date', source.published && written(source.published)],
    ['language', source.language === 'en' ? null : source.language],
    ['quote', words?.form === 'DIRECT' ? wikitext(words.text) : null],
  ];
  const given = values.flatMap(([name, value]) => (value === null ? [] : ` |${name}=${value}`));
  const comment = oneLine(`Signatory, ${id}; ${verified(cited)}`).replaceAll('--', '- -');
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
