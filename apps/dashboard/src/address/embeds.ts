import type { Range } from '../drawing/time-axis.ts';
import { languageOf, languages } from '../messages/languages.ts';
import { KNOWN_ON } from './known-on.ts';
import type { Parameters } from './parameters.ts';
import { paths, withDays } from './paths.ts';

/** What other sites can show: a part of an accord or of a country, or a quotation. */
export type Embedded =
  | {
      readonly kind: 'accords';
      readonly key: string;
      readonly part: 'countries' | 'map' | 'picture';
    }
  | { readonly kind: 'countries'; readonly key: string; readonly part: 'accords' | 'picture' }
  | { readonly kind: 'statements'; readonly key: string; readonly part: null };

/** Its path, without the prefix of a language: `/embed/accords/SLUG/map`, `/embed/statements/SLUG`. */
export function embedPath({ kind, key, part }: Embedded): string {
  return ['/embed', kind, key, part].filter((one) => one !== null).join('/');
}

/** The parameters that an embed keeps of the address of its page: the picture of an accord has a range too. */
export function embedParameters(of: Embedded): Parameters {
  const range = hasRange(of) ? ({ from: 'date', to: 'date' } as const) : {};
  return { asOf: 'date', [KNOWN_ON]: 'text', ...range };
}

function hasRange({ kind, part }: Embedded): boolean {
  return kind === 'accords' && part === 'picture';
}

/** CSS pixels of the frame: those of a column of text, and what shows a part without much scrolling. */
const WIDTH = 720;
const heights = { countries: 480, accords: 420, map: 680, picture: 620, statements: 480 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of its frame, within the largest that is wanted. */
export function embedSize({ part }: Embedded, { width, height }: Size): Size {
  return {
    width: Math.min(WIDTH, width),
    height: Math.min(heights[part ?? 'statements'], height),
  };
}

/** The element that shows an embed in a page of another site. */
export function frameOf(address: string, title: string, { width, height }: Size): string {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

const EMBED =
  /^\/embed\/(?:(accords)\/([\w-]+)\/(countries|map|picture)|(countries)\/([\w-]+)\/(accords|picture)|(statements)\/([\w-]+))$/;
const PAGE = /^\/(accords|countries|statements)\/([\w-]+)$/;

/** Whether a path is that of an embed, in any language, if there is one at it or not. */
export function isEmbed(pathname: string): boolean {
  return withoutLanguage(pathname).startsWith('/embed/');
}

/** What is embedded at the path of an embed, in any language; null where there is none. */
export function embeddedAt(pathname: string): Embedded | null {
  const found = EMBED.exec(withoutLanguage(pathname));
  if (!found) return null;
  const [kind, key, part = null] = found.slice(1).filter((one) => one !== undefined);
  return { kind, key, part } as Embedded;
}

/** What stands for a page where its address is pasted: a section that the address names, or what tells most of it. */
export function embeddedOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): Embedded | null {
  const [, kind, key] = PAGE.exec(withoutLanguage(pathname)) ?? [];
  if (kind === undefined || key === undefined) return embeddedAt(pathname);
  const section = hash.slice(1);
  if (kind === 'statements') return { kind, key, part: null };
  if (kind === 'countries') return { kind, key, part: section === 'picture' ? section : 'accords' };
  const isPart = section === 'map' || section === 'picture';
  return { kind: 'accords', key, part: isPart ? section : 'countries' };
}

/** The page of what is embedded, with the day and the range of the embed. */
export function pageOfEmbed(
  { kind, key, part }: Embedded,
  asOf: string | null,
  range: Range,
): string {
  if (kind === 'statements') return paths.statement(key);
  const path = kind === 'accords' ? paths.accord(key) : paths.country(key);
  const page = withDays(path, { asOf, ...range });
  return part === 'map' || part === 'picture' ? `${page}#${part}` : page;
}

/** A path without the prefix of its language. */
function withoutLanguage(pathname: string): string {
  const { prefix } = languages[languageOf(pathname)];
  return pathname.slice(prefix.length);
}
