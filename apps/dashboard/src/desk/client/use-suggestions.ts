import { useEffect, useState } from 'react';
import type { EntryType } from '../types.generated.ts';
import { type Suggestion, suggest } from './suggest.ts';

/** How long a text stays as it is before the record is asked, in milliseconds. */
const QUIET = 250;

/** What the record suggests for a text, once nobody types; nothing where it is the key of no entry. */
export function useSuggestions(type: EntryType | null, text: string): readonly Suggestion[] {
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [begun] = useState(text);
  useEffect(() => {
    // A text that nobody has touched needs no suggestion.
    if (type === null || text === begun) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      // Without suggestions a key can still be typed.
      void suggest(type, text).then(
        (suggestions) => isWanted && setFound(suggestions),
        () => isWanted && setFound([]),
      );
    }, QUIET);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [type, text, begun]);
  return found;
}
