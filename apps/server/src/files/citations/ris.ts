import { type Cited, keyOf, note, oneLine, urlOf } from './citation-data.ts';

const TYPES: Readonly<Record<Cited['type'], string>> = {
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
export function ris(cited: Cited): string {
  const { id, type, author, title, container, issued, language, address } = cited;
  const [year = '', month = '', day = ''] = issued?.split('-') ?? [];
  const outlet = container ?? author.name;
  // Of a page on the web Zotero takes the container for the outlet, and Citation.js the publisher; of an article both the container.
  const where =
    type === 'NEWS'
      ? ([['T2', outlet]] as const)
      : ([
          ['JO', container],
          ['PB', outlet],
        ] as const);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[type]],
    ['ID', keyOf(id)],
    ['AU', whole(author.name)],
    ['TI', title],
    ...where,
    ['PY', issued && year],
    // The fourth part is free text, and empty.
    ['DA', issued && `${year}/${month}/${day}`.replace(/\/+$/, '')],
    ['UR', urlOf(cited)],
    ['LA', language],
    ['DB', 'Signatory'],
    ['AN', id],
    ['L2', address],
    ['N1', note(cited)],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

/**
 * A name that is read whole. At the end stands a comma, as EndNote has it of bodies: no family name is sought in the words. Readers part
 * a name at each comma and abbreviate or drop what follows, and the format knows no escape; so a comma within the name is written as
 * the fullwidth comma, which by Unicode (NFKC) is the same sign, and every word stays.
 */
function whole(name: string): string {
  return `${name.replaceAll(',', '，')},`;
}
