import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/**
 * The rows of a CSV file by the names in its first line. Throws where the file is not what RFC 4180 §2 has it be: every line
 * ended by CR LF, as many cells in each as in the first, and in quotation marks what has a comma, a mark or a line's end.
 */
export function readCsv(text: string): readonly Row[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  return parse<Row>(text, {
    bom: true,
    columns: true,
    recordDelimiter: '\r\n',
    cast(cell, { column, lines, quoting }) {
      if (!quoting && /[",\r\n]/.test(cell))
        throw new Error(`${String(column)} in line ${lines} is not in quotation marks`);
      return cell;
    },
  });
}
