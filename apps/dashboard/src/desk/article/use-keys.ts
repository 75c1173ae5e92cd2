import { type RefObject, useEffect, useRef } from 'react';

/** Calls what a key stands for, while the focus is in a part of the page and nobody writes there; Escape also where somebody does. */
export function useKeys(
  part: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const element = part.current;
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const writes = target instanceof Element && target.matches('input, select, textarea');
      const work = latest.current[key];
      // Escape leads out of a field.
      if ((writes && key !== 'Escape') || ctrlKey || metaKey || altKey || !work) return;
      event.preventDefault();
      work();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [part]);
}
