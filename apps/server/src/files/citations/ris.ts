import { type CitationData, keyOf, note, oneLine, urlOf } from './citation-data.ts';

const TYPES: Readonly<Record<CitationData['type'], string>> = {
  AGENCY: 'NEWS',
  DIGEST: 'ELEC',
  NEWS: 'NEWS',
  OFFICIAL: 'ELEC',
  PRIMARY: 'ELEC',
  REFERENCE: 'ELEC',
  PLACE: 'ELEC',
  REGISTER: 'DATA',
};

/**
 * One record of RIS (Research Information Systems; Clarivate's tags of 2011), as EndNote, Mendeley and Zotero read it: a tag of
 * two signs, two spaces, a hyphen and a space, and each line ended by CR LF.
 */
export function ris(citation: CitationData): string {
  const { id, type, author, title, container, issued, language, address } = citation;
  const [year = '', month = '', day = ''] = issued?.split('-') ?? [];
  const outlet = container ?? author.name;
  // For a web page Zotero reads the outlet from the container, Citation.js from the publisher; for an article both read the container.
  const where =
    TYPES[type] === 'NEWS'
      ? ([['T2', outlet]] as const)
      : ([
          ['JO', container],
          ['PB', outlet],
        ] as const);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[type]],
    ['ID', keyOf(id)],
    ['AU', literalName(author.name)],
    ['TI', title],
    ...where,
    ['PY', issued && year],
    // The fourth part is free text, and empty.
    ['DA', issued && `${year}/${month}/${day}`.replace(/\/+$/, '')],
    ['UR', urlOf(citation)],
    ['LA', language],
    ['DB', 'Signatory'],
    ['AN', id],
    ['L2', address],
    ['N1', note(citation)],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

/**
 * A name that readers do not split. It ends with a comma, which EndNote requires for organizations: without it readers look for a
 * family name. Readers split a name at each comma and abbreviate or drop the rest, and the format has no escape; so a comma within
 * the name becomes a fullwidth comma, which is equivalent in Unicode (NFKC).
 */
function literalName(name: string): string {
  return `${name.replaceAll(',', '，')},`;
}
