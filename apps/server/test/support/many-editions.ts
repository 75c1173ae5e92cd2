import { rm } from 'node:fs/promises';
import { openRegister, type Register } from '@signatory/register';
import type { Edition } from '../../../../packages/register/src/edition/edition.ts';
import { entriesOfDrafts } from '../../../../packages/register/src/edition/entries.ts';
import { applyEdition } from '../../../../packages/register/src/edition/entries-at.ts';
import { publishEdition } from '../../../../packages/register/src/edition/publish.ts';
import { withNoun } from '../../../../packages/register/src/record/nouns.ts';
import { readSeeds } from '../../../../packages/register/src/seeds/read-seeds.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';

export type Entries = Awaited<ReturnType<typeof readSeeds>>['entries'];

/** A record that was published several times: its editions, and the drafts as each of them left it. */
export interface Published {
  readonly editions: readonly Edition[];
  readonly states: readonly Entries[];
}

/** The drafts of a small record. */
export async function smallRecord(): Promise<Entries> {
  const folder = await makeSeedFolder();
  const { entries } = await readSeeds(folder);
  await rm(folder, { recursive: true });
  return entries;
}

/** Publishes a record and what it becomes by each of some changes, one edition a day from 1 January 2026; one that changes nothing is none. */
export function publishAfter(
  record: Entries,
  changes: readonly ((before: Entries) => Entries)[],
): Published {
  const editions: Edition[] = [];
  const states: Entries[] = [];
  const entries = new Map();
  let state = record;
  for (const change of [(same: Entries) => same, ...changes]) {
    state = change(state);
    const head = { name: editions.at(-1)?.name ?? null, entries };
    const name = `${dayAfter(editions.length)}.1`;
    const reasons = { why: `It is ${editions.length}.` };
    const edition = publishEdition(head, entriesOfDrafts(withNoun, state), name, reasons);
    if (!edition) continue;
    applyEdition(entries, edition);
    editions.push(edition);
    states.push(state);
  }
  return { editions, states };
}

/** Fills a register as the record stood after so many editions. */
export async function fill(
  register: Register,
  { editions, states }: Published,
  count = editions.length,
): Promise<Register> {
  await register.mirror(states[count - 1] ?? [], 'seeds', [], editions.slice(0, count));
  return register;
}

/** A register in memory with so many editions of a small record, each with its number as the description of the pact. */
export async function manyEditions(count: number): Promise<Register> {
  const described = (i: number) => (before: Entries) =>
    changed(before, 'Accord', (pact) => ({ ...pact, description: `${i}.` }));
  const record = described(0)(await smallRecord());
  const changes = Array.from({ length: count - 1 }, (_, i) => described(i + 1));
  return fill(await openRegister(':memory:'), publishAfter(record, changes));
}

/** Drafts of which those of a type are changed. */
export function changed(
  entries: Entries,
  type: Entries[number]['type'],
  change: (draft: Readonly<Record<string, unknown>>) => object,
): Entries {
  return entries.map((entry) =>
    entry.type === type ? { ...entry, value: change(Object(entry.value)) } : entry,
  );
}

/** So many days after 1 January 2026. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}
