/**
 * Citations as others' programs read them: Citation.js with citeproc, the converter of Fidus Writer, and a parser of Wikipedia's own
 * markup.
 */
import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CSLExporter, RISParser } from 'biblatex-csl-converter';
import { decodeHTML } from 'entities';
import wtf from 'wtf_wikipedia';

/** The styles that come with Citation.js: by author and year, by number, and the British way. */
export const STYLES = ['apa', 'vancouver', 'harvard1'] as const;

/** The one entry of a BibTeX file as CSL data: text is as LaTeX prints it, and `id` is the entry's key. */
export function readBibtex(text: string): CSL {
  return only(plugins.input.chain(text), text);
}

/** The one item of a CSL-JSON list. Throws where a property is none of CSL's, or not of the type that CSL gives it. */
export function readCsl(text: string): CSL {
  const items = JSON.parse(text);
  const understood = plugins.input.util.clean(items, false);
  if (JSON.stringify(understood) !== JSON.stringify(items))
    throw new Error(`CSL takes ${JSON.stringify(understood)} of ${text}`);
  return only(understood, text);
}

/** The one record of a RIS file as CSL data, as Citation.js reads it. Throws where a line is none that the format has. */
export function readRis(text: string): CSL & { readonly reporter?: string } {
  for (const line of text.split('\r\n').slice(0, -1))
    if (!/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)) throw new Error(`no line of RIS: ${line}`);
  return only(plugins.input.chain(text), text);
}

/** The same as Fidus Writer reads it, which of the day takes the year alone. Throws where it tells an error. */
export function readRisElsewhere(text: string) {
  const { entries, errors } = new RISParser(text).parse();
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return only(Object.values(new CSLExporter(entries).parse()), text);
}

/** What stands in a bibliography in a style, in English. */
export function bibliography(item: CSL, template: (typeof STYLES)[number]): string {
  return new Cite([item]).format('bibliography', { format: 'text', template }).trim();
}

/** The parameters of the one citation template of a wikitext that has nothing else, as a reader of Wikipedia sees them. */
export function readWikitext(text: string): Readonly<Record<string, string>> {
  const page = wtf(text);
  if (page.text() !== '') throw new Error(`shown beside the template: ${page.text()}`);
  const { template, ...values } = only(page.citations(), text).json() as Record<string, string>;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, decodeHTML(value)]),
  );
}

function only<One>([one, ...more]: readonly One[], text: string): One {
  if (one === undefined || more.length > 0)
    throw new Error(`${one === undefined ? 0 : more.length + 1} citations in ${text}`);
  return one;
}
