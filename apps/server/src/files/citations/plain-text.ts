import { type Cited, oneLine, provenance, sentence } from './citation-data.ts';

/** One paragraph for people: what is cited, where it stands, where the register has it, and how far it was verified. */
export function plainText(cited: Cited): string {
  const { told, stands, type } = cited;
  const where = stands && (type === 'PLACE' ? stands : `In: ${stands}`);
  return oneLine(`${sentence(told)} ${where ? `${sentence(where)} ` : ''}[${provenance(cited)}]`);
}
