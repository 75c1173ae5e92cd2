import { sameAct } from '../../drafting/same-act.ts';
import { idOf } from '../../edition/entries-at.ts';
import type { PassageDraft } from '../../passage/shape.ts';
import { listOf, objectOf } from '../../seeds/object-of.ts';
import type { HeldText } from '../held-text/held-texts.ts';
import { mapTaking, stretchesOf } from '../held-text/taking.ts';
import type { Proposal } from './article.ts';
import { placeOf, type WorkingEntries } from './entries.ts';

/** The digest of the text of a source; undefined where it has none. */
export const sha256Of = (source: string, entries: WorkingEntries): unknown =>
  objectOf(entries.get(`Source:${source}`)?.draft)?.sha256;

/** The passages that the record has from an article with this address or this text. */
export function citedFrom(held: HeldText | undefined, entries: WorkingEntries) {
  const sources = new Set<string>();
  for (const { type, key, base, draft } of entries.values()) {
    const { url, sha256 } = (type === 'Source' && base !== null && objectOf(draft)) || {};
    const isSame = held && (sha256 === held.sha256 || (url !== undefined && url === held.address));
    if (isSame) sources.add(key);
  }
  const cited: { readonly source: string; readonly passage: PassageDraft }[] = [];
  if (sources.size > 0)
    for (const { draft } of entries.values())
      mapTaking(draft, [], (taking) => {
        if (sources.has(taking.source))
          for (const { passage } of stretchesOf(taking))
            cited.push({ source: taking.source, passage });
        return taking;
      });
  return cited;
}

/** Tells of proposals whether they are written already, with this source. */
export function writtenFrom(
  source: string | null,
  entries: WorkingEntries,
): (proposal: Proposal) => boolean {
  const words: string[] = [];
  const acts = new Set<string>();
  if (source !== null)
    for (const { type, key, draft } of entries.values()) {
      if (type === 'Statement')
        mapTaking(draft, [], (taking) => {
          if (taking.source === source)
            words.push(...stretchesOf(taking).map(({ passage }) => passage.exact));
          return taking;
        });
      if (type !== 'Participation' && type !== 'Accord') continue;
      const given = objectOf(draft)?.acts;
      for (const act of Array.isArray(given) ? given : []) {
        const { kind, citations } = objectOf(act) ?? {};
        const isCited =
          Array.isArray(citations) && citations.some((one) => objectOf(one)?.source === source);
        if (isCited) acts.add(`${kind} ${key}`);
      }
    }
  const whole = new Set(words);
  return ({ act, accord, country, words: given }) =>
    act === null
      ? given.length > 0 && given.every((one) => whole.has(one))
      : acts.has(`${act} ${country === null ? accord : `${accord}/${country}`}`);
}

/** Whether the record, or the change set, has the act that is proposed: with `date` where an editor gave another day. */
export function hasAct(
  { act, accord, country, speaker, ...proposal }: Proposal,
  date: string | null,
  entries: WorkingEntries,
): boolean {
  if (act === null || accord === null) return false;
  const day = date ?? proposal.date;
  const by =
    speaker?.kind === 'LEADER'
      ? { leader: speaker.key }
      : speaker?.kind === 'BODY'
        ? { body: speaker.key }
        : undefined;
  const acts = listOf(objectOf(entries.get(idOf(placeOf({ accord, country })))?.draft)?.acts);
  return sameAct(acts, { kind: act, ...(day === null ? {} : { date: day }), by }) >= 0;
}
