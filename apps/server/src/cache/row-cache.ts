import type { Accord, Body, Country, Leader, Office, Register, Source } from '@signatory/register';

/** The most rows of one kind that are kept: about 40 MB of sources, of which there are by far the most. */
const MOST = 50_000;

/** What was read by key of a record that has not been written since. */
export type KeptRows = ReturnType<typeof noRows>;

function noRows() {
  return {
    accords: rows<Accord>(),
    bodies: rows<Body>(),
    countries: rows<Country>(),
    leaders: rows<Leader>(),
    meant: rows<string>(),
    officesOf: rows<readonly Office[]>(),
    sources: rows<Source>(),
  };
}

/** Rows of one kind by key; once they are as many as may be kept, no more are taken in until the record is written. */
export type Rows<Row> = ReturnType<typeof rows<Row>>;

function rows<Row>() {
  const kept = new Map<string, Row>();
  return {
    get: (key: string): Row | undefined => kept.get(key),
    add(key: string, row: Row): void {
      if (kept.size < MOST) kept.set(key, row);
    },
  };
}

/**
 * Keeps rows that many requests ask for, such as leaders, across requests, as long as the record is not written. What a
 * request reads is kept for those that came while the record was as it found it, so a write is seen by whoever comes after
 * it. Nothing is kept of an engine that cannot tell.
 */
export function keepRows(register: Pick<Register, 'stamp'>): () => KeptRows | undefined {
  let present: { readonly stamp: string; readonly kept: KeptRows } | undefined;
  return () => {
    const stamp = register.stamp();
    if (stamp === null) return undefined;
    if (present?.stamp !== stamp) present = { stamp, kept: noRows() };
    return present.kept;
  };
}
