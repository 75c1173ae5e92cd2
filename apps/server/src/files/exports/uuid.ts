import { createHash } from 'node:crypto';

/** The namespace of the register's ids, generated once and never changed. */
const NAME_SPACE = Buffer.from('5f0c7c1a6e3b4f7b9d0e2a4c8b61d5f3', 'hex');

/** A URN for an id as `Node.id` writes it (RFC 9562 §5.5, version 5): the same wherever the register is served. */
export function urnOf(id: string): string {
  const hash = createHash('sha1').update(NAME_SPACE).update(id).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`;
}
