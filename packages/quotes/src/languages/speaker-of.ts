import type { Entry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Stretch } from '../span.ts';
import { framesOf } from './frames.ts';
import type { Tongue } from './tongue.ts';

/** The entry whose whole name ends a mention, after nothing but words for an office. */
export function speakerOf(
  text: string,
  { mention, named }: { readonly mention: Stretch; readonly named: Stretch },
  tongue: Tongue,
  known: Gazetteer,
): Entry | null {
  const { titles, office } = framesOf(tongue);
  for (let at = 0; at >= 0; at = next(named.text, at)) {
    const lead = tongue.cased
      ? text.slice(mention.start, named.start + at)
      : named.text.slice(0, at);
    // "президент Норландии | Ору Линд": a capital shows the country's name to be none of the person's.
    if (at > 0 && !(tongue.cased ? office : titles).test(lead)) return null;
    const one = {
      start: named.start + at,
      end: named.end,
      text: text.slice(named.start + at, named.end),
    };
    const entry = known.speaker({ mention: one, named: one });
    if (entry) return entry;
  }
  return null;
}

const next = (words: string, at: number) => {
  const space = words.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
};
