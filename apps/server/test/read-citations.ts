/** Citations as others' programs read them: Citation.js, citeproc, and a parser of Wikipedia's own markup. */
import { Cite, type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { decodeHTML } from 'entities';
import wtf from 'wtf_wikipedia';

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

/** What stands in a bibliography in the style of the APA, in English. */
export function bibliography(text: string): string {
  return new Cite(text).format('bibliography', { format: 'text', template: 'apa' }).trim();
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
