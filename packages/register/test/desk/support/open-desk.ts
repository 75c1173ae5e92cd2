import { type Desk, type DeskOptions, type EntryDraft, openDesk } from '../../../src/desk/desk.ts';
import type { DeskRecord } from '../../../src/desk/desk-record.ts';
import type { EntryChange } from '../../../src/edition/edition.ts';
import type { Register } from '../../../src/register.ts';
import { counted } from './desk-stores.ts';

/** A desk on a register, with two people who may do everything, and an editor. */
export interface OpenDesk extends Desk {
  readonly ann: string;
  readonly ben: string;
  readonly eve: string;
}

/** Opens a desk in memory; its clock stands in the year after the editions of the tests. */
export async function deskOn(
  register: DeskRecord,
  options: DeskOptions = {},
  url = ':memory:',
): Promise<OpenDesk> {
  const now = () => new Date('2027-03-01T10:00:00Z');
  const desk = await openDesk(url, register, {
    now,
    newId: counted('id-'),
    ...options,
  });
  const add = async (name: string, ...roles: ('editor' | 'reviewer')[]) =>
    (await desk.people.add(null, name, roles)).id;
  return {
    ...desk,
    ann: await add('Ann', 'editor', 'reviewer'),
    ben: await add('Ben', 'editor', 'reviewer'),
    eve: await add('Eve', 'editor'),
  };
}

/** An entry as the record has it. */
export async function entryOf(register: Register, id: string): Promise<EntryChange> {
  const { edition } = await register.revision();
  const entry = (await register.editions.entriesAt(edition ?? '')).get(id);
  if (!entry) throw new Error(`there is no ${id}`);
  return entry;
}

/** A draft made from an entry of the record. */
export async function changed(
  register: Register,
  id: string,
  change: (draft: object) => object | null,
): Promise<EntryDraft> {
  const { type, key, digest, draft } = await entryOf(register, id);
  return { type, key, base: digest, draft: change(Object(draft)) };
}

/** Begins a change set with drafts; gives its id and version. */
export async function begun(desk: OpenDesk, drafts: readonly EntryDraft[], by = desk.ann) {
  const set = await desk.create(by, 'A change');
  let version = 1;
  for (const draft of drafts) version = await desk.save(by, set, version, draft);
  return { set, version };
}

/** Has drafts submitted by one and approved by another; gives the change set and the digest of the submission. */
export async function approved(desk: OpenDesk, drafts: readonly EntryDraft[]) {
  const { set, version } = await begun(desk, drafts);
  await desk.submit(desk.ann, set, version, 'A source says so.');
  const digest = (await desk.submissions(set)).at(-1)?.digest ?? '';
  const run = await desk.check(set);
  if (!('effect' in run)) throw new Error('the change set has faults');
  await desk.approve(desk.ben, set, digest, run.effect.digest);
  return { set, digest, effect: run.effect };
}
