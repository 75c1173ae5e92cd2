import { type Cited, note, oneLine, urlOf } from './cited.ts';

/** What appeared in an outlet is an article of a periodical: of NEWS some readers take the author for the reporter, and lose him. */
const TYPES: Readonly<Record<Cited['type'], string>> = {
  NEWS: 'MGZN',
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
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[type]],
    ['ID', `signatory:${id}`],
    ['AU', whole(author.name)],
    ['TI', title],
    [type === 'NEWS' ? 'T2' : 'PB', container ?? author.name],
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

/** A name that is read whole, as that of a body: it ends with a comma, for what follows one would be taken for the given name. */
function whole(name: string): string {
  return `${name.replaceAll(/\s*[,;]\s*/g, ' – ')},`;
}
