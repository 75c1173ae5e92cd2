import { extract } from '../src/extract.ts';

const FLOATING = new Set([
  'same-paragraph',
  'continued',
  'next-sentence',
  'previous-sentence',
  'colon-before',
]);
interface Scored {
  start: number;
  end: number;
  type: string;
  floating: boolean;
  cue: unknown;
  speaker: unknown;
  sieve: string;
}

export function predictions(text: string, view: 'clauses' | 'marked'): Scored[] {
  const out: Scored[] = [];
  for (const d of extract(text)) {
    const one = {
      type: d.form.toLowerCase(),
      floating: FLOATING.has(d.sieve),
      cue: d.cue,
      speaker: d.mention && { ...d.mention, resolved: d.named?.text },
      sieve: d.sieve,
    };
    const spans = view === 'clauses' ? [d.content] : d.marked;
    for (const s of spans) out.push({ start: s.start, end: s.end, ...one });
  }
  return out;
}
