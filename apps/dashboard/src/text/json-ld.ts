import { type BodyKind, type CountryKind, isState, type SourceKind } from '@signatory/schema';
import { scriptText } from './script-text.ts';

/** A value of JSON-LD; a field that is undefined or null is left out. */
type Value = string | number | boolean | null | undefined | JsonLd | readonly Value[];

/** An object of schema.org: only what the record says. */
export interface JsonLd {
  readonly '@type': string;
  readonly [field: string]: Value;
}

/** The fields whose value is an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['@id', 'url', 'contentUrl']);

/** Writes JSON-LD as the text of a script element, each address as `addressOf` gives it. */
export function writeJsonLd(
  object: JsonLd,
  addressOf: (address: string) => string = (address) => address,
): string {
  const whole = { '@context': 'https://schema.org', ...object };
  return scriptText(whole, (key, value) =>
    typeof value === 'string' && ADDRESSES.has(key) ? addressOf(value) : (value ?? undefined),
  );
}

/** `sameAs` for an item of Wikidata. */
export function sameAs(wikidata: string | null): string | null {
  return wikidata && `https://www.wikidata.org/entity/${wikidata}`;
}

/** Name forms other than the one that the page shows. */
export function otherNames(names: readonly { readonly text: string }[], shown: string): string[] {
  return [...new Set(names.map(({ text }) => text))].filter((text) => text !== shown);
}

/** Not `Country` where statehood is disputed: the register takes no position. */
export function countryType(kind: CountryKind): string {
  if (!isState(kind)) return 'Organization';
  return kind === 'UN_MEMBER' ? 'Country' : 'Place';
}

export function bodyType(kind: BodyKind): string {
  switch (kind) {
    case 'NEWS_PUBLISHER':
      return 'NewsMediaOrganization';
    case 'GOVERNMENT':
    case 'ADMINISTRATION':
    case 'MINISTRY':
    case 'PARLIAMENT':
      return 'GovernmentOrganization';
    default:
      return 'Organization';
  }
}

export function sourceType(kind: SourceKind): string {
  return kind === 'NEWS' || kind === 'AGENCY' ? 'NewsArticle' : 'CreativeWork';
}
