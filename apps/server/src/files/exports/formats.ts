import { LICENCE } from '../../http/version.ts';
import { BYTE_ORDER_MARK, cellOf, csvHead, csvLine } from './csv.ts';
import { type Data, headOf, shortDigest } from './file-head.ts';
import type { AnyTable, Parameters } from './table.ts';

/** A file format for tables. `write` gives the text in pieces, one for each page of rows. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** Parameters of this format in addition to those of the table, with their types in the schema. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether files contain addresses in this register, and so depend on `origin`. */
  readonly givesAddresses: boolean;
  readonly write: (
    table: AnyTable,
    rows: AsyncIterable<readonly unknown[]>,
    about: {
      readonly parameters: Parameters;
      readonly data: Data;
      /** Where readers reach the register, as in `https://signatory.example`; empty where it is not known. */
      readonly origin: string;
    },
  ) => AsyncGenerator<string>;
}

/** The last columns of every CSV row, so that a single row still says which data it is from. */
export const CSV_TAIL = ['as_of', 'digest', 'licence'] as const;

export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  parameters: { bom: 'Boolean' },
  givesAddresses: false,
  async *write(table, pages, { parameters: { asOf, extra }, data }) {
    const tail = [asOf, shortDigest(data), LICENCE] as const;
    yield (extra.bom === 'true' ? BYTE_ORDER_MARK : '') + csvHead(table, CSV_TAIL);
    for await (const rows of pages)
      yield rows
        .map((row) => csvLine([...table.columns.map((column) => cellOf(column, row)), ...tail]))
        .join('');
  },
};

export const json: Format = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  parameters: {},
  givesAddresses: false,
  async *write(table, pages, { parameters, data }) {
    yield `{"meta":${JSON.stringify(headOf(table, parameters, data))},\n"rows":[`;
    let mark = '\n';
    for await (const rows of pages) {
      let text = '';
      for (const row of rows) {
        const cells = table.columns.map((column) => [column.name, column.of(row)]);
        text += mark + JSON.stringify(Object.fromEntries(cells));
        mark = ',\n';
      }
      yield text;
    }
    yield '\n]}\n';
  },
};
