import { onWords, type Place, whole } from './places.ts';
import { isComma, type View, view } from './view.ts';

const GAP = /\s*(?:\[\s*(?:…|\.(?:\s?\.){2,3})\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.(?:\s?\.){2,3})\s*/;

/**
 * The places where the parts of a passage that marks its gaps stand in order, on word boundaries, whatever their case. Of the
 * ways to join them only the tightest are given: none that starts later and ends as early. Linear: one pass for each part.
 */
export function elided(text: string, hay: View, exact: string): Place[] {
  if (!GAP.test(exact)) return [];
  const needles = exact
    .split(GAP)
    .map((part) => needleOf(part))
    .filter((needle) => needle.length > 0);
  const rows = needles.map((needle) =>
    [...whole(text, hay, needle)].filter((p) => onWords(text, p)),
  );
  const lasts = rows.at(-1) ?? [];
  const cursors = rows.map(() => -1);
  const out: Place[] = [];
  for (const last of lasts) {
    const chain = [last];
    for (let row = rows.length - 2; row >= 0; row--) {
      const limit = (chain[0] as Place).first;
      const list = rows[row] as Place[];
      let at = cursors[row] as number;
      while ((list[at + 1]?.last ?? Number.POSITIVE_INFINITY) <= limit) at++;
      cursors[row] = at;
      if (at < 0) break;
      chain.unshift(list[at] as Place);
    }
    if (chain.length < rows.length) continue;
    const first = chain[0] as Place;
    if (out.at(-1)?.first === first.first) continue;
    const parts = chain.map(({ start, end }) => ({ start, end }));
    out.push({ first: first.first, last: last.last, start: first.start, end: last.end, parts });
  }
  return out;
}

/** A part without the comma or full stop that closes it: before a gap, or at the end, it is the newspaper's own. */
function needleOf(part: string): Uint16Array {
  const units = view(part, 'case').units;
  return isComma(units.at(-1)) ? units.subarray(0, -1) : units;
}
