import { useCallback, useEffect, useState } from 'react';

/** Takes the keyboard to an element by its id, once it is drawn. */
export function useFocusAfter(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return useCallback((id) => setWanted({ id }), []);
}
