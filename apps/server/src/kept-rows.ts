import type { Accord, Body, Country, Leader, Office, Register, Source } from '@signatory/register';
import { LRUCache } from 'lru-cache';

/** The most rows of one kind that are kept; the one asked for longest ago goes first. */
const MOST = 10_000;

/** What was read by key of a record that has not been written since. */
export type KeptRows = ReturnType<typeof noRows>;

function noRows() {
  return {
    accords: rows<Accord>(),
    bodies: rows<Body>(),
    countries: rows<Country>(),
    leaders: rows<Leader>(),
    officesOf: rows<readonly Office[]>(),
    sources: rows<Source>(),
  };
}

/** Rows of one kind by key. */
export type Rows<Row extends NonNullable<unknown>> = LRUCache<string, Row>;

function rows<Row extends NonNullable<unknown>>(): Rows<Row> {
  return new LRUCache({ max: MOST });
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
