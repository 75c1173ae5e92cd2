import { z } from 'zod';
import { canonicalJson } from '../digest/canonical-json.ts';
import { digestOf } from '../digest/digest.ts';
import { shapeFaults } from '../drafts/shape-faults.ts';
import { SeedFault } from '../seeds/seed-fault.ts';
import { EDITION_FORMAT, type Edition, type EntryChange } from './edition.ts';
import { partsOfName } from './names.ts';

const text = z.string().trim().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no digest: 64 lower-case hexadecimal digits');
const editionName = z.string().refine((name) => partsOfName(name) !== null, {
  error: 'is no name of an edition: write a day and a number, as 2026-12-04.1',
});

const headerShape = z.strictObject({
  name: editionName,
  parent: editionName.optional(),
  digest: sha256,
  rules: z.int().min(1),
  format: z.int().min(1),
  why: text,
  changeSet: text.optional(),
});

const changeShape = z.strictObject({
  type: z.enum(['Accord', 'Body', 'Country', 'Leader', 'Participation', 'Source', 'Statement']),
  key: text,
  kind: z.enum(['NEW', 'CORRECTED', 'COMPLETED', 'RE_READ', 'REMOVED']),
  why: text.optional(),
  digest: sha256.optional(),
  draft: z.record(z.string(), z.unknown()).optional(),
  redacted: text.optional(),
  redactedOn: z.iso.date().optional(),
});

const CURE =
  'an edition is never written by hand: take the file back as it was published, change the seed file instead, and publish that';

/** The text of an edition's file: JSON Lines, each as RFC 8785 has it. The first tells of the edition, each other of a change. */
export function editionText({ changes, ...header }: Edition): string {
  return [header, ...changes].map((line) => `${canonicalJson(withoutNull(line))}\n`).join('');
}

/**
 * Reads the text of an edition's file, its drafts as they were published. Throws `SeedFault` for one that is not written as
 * `editionText` does, is of a later format than `format`, or has a draft that its digest is not of.
 */
export function parseEdition(path: string, text: string, format = EDITION_FORMAT): Edition {
  const [first = '', ...lines] = text.split('\n');
  const conflict = [first, ...lines].findIndex((line) => line.startsWith('<<<<<<< '));
  if (conflict >= 0)
    throw new SeedFault(
      path,
      conflict + 1,
      'two branches published an edition of this name, and git wrote both into the file',
      'keep the file as the main branch has it, and publish what the other branch changed: `npm run publish -- --why "…"`',
    );
  if (lines.pop() !== '') throw new SeedFault(path, null, 'ends in the middle of a line', CURE);
  const header = jsonOf(path, 1, first);
  // What a later format has more is no fault of the file.
  const later = z.object({ format: z.int().min(format + 1) }).safeParse(header);
  if (later.success)
    throw new SeedFault(
      path,
      1,
      `is of format ${later.data.format}, and this program knows those up to ${format}`,
      'use the version of the program that the file was written by, or a later one',
    );
  const facts = shaped(path, 1, headerShape, 'edition', header);
  const { parent = null, changeSet = null, ...rest } = facts;
  const changes = lines.map((line, i) => changeOf(path, i + 2, line));
  const edition: Edition = { ...rest, parent, changeSet, changes };
  requireOneWay(path, text, edition);
  return edition;
}

function changeOf(path: string, line: number, text: string): EntryChange {
  const value = shaped(path, line, changeShape, 'change', jsonOf(path, line, text));
  const {
    why = null,
    digest = null,
    draft = null,
    redacted = null,
    redactedOn = null,
    ...rest
  } = value;
  const fault = (what: string) =>
    new SeedFault(path, line, `${rest.type}:${rest.key} ${what}`, CURE);
  const isRemoved = rest.kind === 'REMOVED';
  if (isRemoved !== (digest === null))
    throw fault(isRemoved ? 'is removed, and has a digest' : 'has no digest');
  if (isRemoved ? draft !== null || redacted !== null : (draft === null) === (redacted === null))
    throw fault('has not either a draft, or the reason why that is redacted or removed');
  if (redacted === null && redactedOn !== null)
    throw fault('says when it was redacted, and not why');
  if (draft !== null && digestOf(draft) !== digest)
    throw fault(`has a draft whose digest is ${digestOf(draft)}, and not ${digest}`);
  return { ...rest, why, digest, draft, redacted, redactedOn };
}

/** Throws `SeedFault` for the first line that is not as it would be written, or not in its order. */
function requireOneWay(path: string, text: string, { changes, ...header }: Edition): void {
  const lines = text.split('\n');
  for (const [i, value] of [header, ...changes].entries())
    if (canonicalJson(withoutNull(value)) !== lines[i])
      throw new SeedFault(path, i + 1, 'is not written as RFC 8785 has JSON', CURE);
  const fault = changes.findIndex((change, i) => {
    const before = changes[i - 1];
    return before !== undefined && compareEntries(before, change) >= 0;
  });
  if (fault < 0) return;
  const { type, key } = changes[fault] ?? { type: '', key: '' };
  throw new SeedFault(
    path,
    fault + 2,
    `${type}:${key} is given twice, or stands after a later type or key`,
    CURE,
  );
}

/** The order of entries in an edition: by type and key, by code units. */
export function compareEntries(
  a: Pick<EntryChange, 'type' | 'key'>,
  b: Pick<EntryChange, 'type' | 'key'>,
): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

function jsonOf(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SeedFault(path, line, 'is no JSON', CURE);
  }
}

function shaped<Value>(
  path: string,
  line: number,
  shape: z.ZodType<Value>,
  noun: string,
  value: unknown,
): Value {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [fault] = shapeFaults(shape, noun, value);
  throw new SeedFault(path, line, fault?.message ?? `is no ${noun}`, CURE);
}

/** Without the fields that are null: they are not written. Inside of a draft null may say something. */
function withoutNull(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}
