import { canonicalJson } from '../../digest/canonical-json.ts';
import { type EntriesById, idOf } from '../../edition/entries-at.ts';
import { type DraftPath, Refused } from '../../errors.ts';
import type { PassageDraft } from '../../passage/shape.ts';
import { objectOf } from '../../seeds/object-of.ts';
import { levelIn, wordsDigest, worst } from '../../verbatim/levels.ts';
import type { EntryDraft } from '../change-set.ts';
import { EntryFault } from '../dry-run/entry-fault.ts';
import { notYetPublished } from './not-yet-published.ts';
import { mapTaking, stretchesOf } from './taking.ts';

/** Drafts with the levels that the desk has computed, and what is wrong with their words. */
interface VerifiedDrafts {
  readonly drafts: readonly EntryDraft[];
  readonly faults: readonly EntryFault[];
}

/**
 * Writes into drafts how verbatim they are, wherever the text of a source is held: `texts` are by SHA-256. Elsewhere a level stays that
 * the record has for the same words; any other is a fault, since nobody but the desk computes levels. What does not stand in its text is one too.
 * So is a source that is to be published after the day.
 * Words without context that are a part of others of the same source get their place, and so do those, by which the record tells them apart.
 */
export function verifiedDrafts(
  drafts: readonly EntryDraft[],
  record: EntriesById,
  texts: ReadonlyMap<string, string>,
  day: string,
): VerifiedDrafts {
  const faults: EntryFault[] = [];
  const onRecord = levelsIn(record);
  const sha256Of = (source: string): string => {
    const id = idOf({ type: 'Source', key: source });
    const draft = drafts.find((one) => idOf(one) === id)?.draft ?? record.get(id)?.draft;
    return String(objectOf(draft)?.sha256 ?? '');
  };
  const isPart = partsIn(drafts);
  const completed = drafts.map((entry): EntryDraft => {
    const fault = (what: string, cure: string, where: DraftPath) =>
      faults.push(new EntryFault('FAULT', entry, what, cure, where));
    const draft = mapTaking(entry.draft, [], (taking, path) => {
      const { verified, note, ...rest } = taking;
      const stretches = stretchesOf(taking);
      const sha256 = sha256Of(taking.source);
      const words = wordsDigest(
        sha256,
        stretches.map(({ passage }) => passage),
      );
      const text = texts.get(sha256);
      if (text === undefined || stretches.length === 0) {
        const isKnown = onRecord.has(levelKey(taking.source, verified));
        const isKept = verified === undefined || (isKnown && objectOf(verified)?.words === words);
        if (!isKept)
          fault(
            isKnown
              ? 'the words, or the text of their source, changed after they were verified'
              : 'levels are computed by the desk, and not written by hand',
            "take `verified` out; with the source's text in this change set, the desk writes it",
            [...path, 'verified'],
          );
        return isKept ? taking : { ...rest, ...(note !== undefined && { note }) };
      }
      const starts = new Map<string, number>();
      const levels = stretches.flatMap(({ passage, where }) => {
        const at = [...path, ...where];
        try {
          const { level, start } = levelIn(text, passage, at);
          if (start !== null && passage.start === undefined && isPart(taking.source, passage.exact))
            starts.set(where.join('.'), start);
          if (level !== 'ALTERED' && level !== 'NOT_FOUND') return [level];
          fault(
            'these words do not stand in the text that is held of their source',
            level === 'ALTERED'
              ? 'give the words as the text has them: something close to them is there'
              : 'correct the words or the source',
            at,
          );
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          fault(error.message, error.cure, at);
        }
        return [];
      });
      const level = worst(levels);
      const before = objectOf(verified);
      const isSame =
        before?.level === level &&
        before.words === words &&
        onRecord.has(levelKey(taking.source, verified));
      return {
        ...withStarts(rest, starts),
        verified: isSame ? verified : { level, on: day, words },
        ...(note !== undefined && { note }),
      };
    });
    return { ...entry, draft };
  });
  return { drafts: completed, faults: [...faults, ...notYetPublished(drafts, day)] };
}

/** Whether words of a source stand within others of it in some drafts with no context that tells their place, or are those others. */
function partsIn(drafts: readonly EntryDraft[]): (source: string, exact: string) => boolean {
  const taken = new Map<string, PassageDraft[]>();
  for (const { draft } of drafts)
    mapTaking(draft, [], (taking) => {
      const passages = stretchesOf(taking).map(({ passage }) => passage);
      taken.set(taking.source, [...(taken.get(taking.source) ?? []), ...passages]);
      return taking;
    });
  const parts = new Map(
    [...taken].map(([source, passages]) => {
      const found = passages.flatMap(({ exact, prefix, suffix }) => {
        if (prefix !== undefined || suffix !== undefined) return [];
        const wholes = passages.filter((one) => one.exact !== exact && one.exact.includes(exact));
        return wholes.length > 0 ? [exact, ...wholes.map((one) => one.exact)] : [];
      });
      return [source, new Set(found)];
    }),
  );
  return (source, exact) => parts.get(source)?.has(exact) ?? false;
}

/** A wording or citation with the places of some of its stretches. */
function withStarts<Fields extends { readonly [field: string]: unknown }>(
  fields: Fields,
  starts: ReadonlyMap<string, number>,
): Fields {
  if (starts.size === 0) return fields;
  const placed = (stretch: unknown, where: string) => {
    const start = starts.get(where);
    return start === undefined ? stretch : { ...objectOf(stretch), start };
  };
  const { passages, clause } = fields;
  return {
    ...fields,
    ...(Array.isArray(passages) && {
      passages: passages.map((one, i) => placed(one, `passages.${i}`)),
    }),
    ...(clause !== undefined && { clause: placed(clause, 'clause') }),
  };
}

function levelKey(source: string, verified: unknown): string {
  return `${source} ${canonicalJson(verified ?? null)}`;
}

/** The levels that the record has, each with its source. */
function levelsIn(record: EntriesById): ReadonlySet<string> {
  const levels = new Set<string>();
  for (const { draft } of record.values())
    mapTaking(draft, [], (taking) => {
      if (taking.verified !== undefined) levels.add(levelKey(taking.source, taking.verified));
      return taking;
    });
  return levels;
}
