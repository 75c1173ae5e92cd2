import { useEffect, useState } from 'react';
import { messages } from '../messages/messages.ts';

/** Something typed that may not be saved yet. */
export interface Guarded {
  readonly isSaved: boolean;
  /** Saves what waits, after what is on its way; gives whether nothing waits any more. */
  settle(): Promise<boolean>;
}

const guarded = new Set<Guarded>();

export function isAllSaved(): boolean {
  return [...guarded].every(({ isSaved }) => isSaved);
}

/** Whether somebody may leave: what waits is saved first, and where that fails they are asked. */
export async function mayLeave(): Promise<boolean> {
  const saved = await Promise.all([...guarded].map((one) => one.settle()));
  return saved.every(Boolean) || confirm(messages.entry.leave);
}

/** Keeps what is typed on every way out of a page, and saves it when the network is there again. */
export function useGuard(one: Guarded): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!one.isSaved) event.preventDefault();
    };
    const retry = () => void one.settle();
    guarded.add(one);
    addEventListener('beforeunload', warn);
    addEventListener('online', retry);
    return () => {
      guarded.delete(one);
      removeEventListener('beforeunload', warn);
      removeEventListener('online', retry);
    };
  }, [one]);
}

/** Asks before words are left that nothing keeps until they are sent. What was sent is set `isSaved`. */
export function useUnsent(words: string): { isSaved: boolean } {
  const [one] = useState(() => ({
    isSaved: true,
    async settle() {
      return this.isSaved;
    },
  }));
  useEffect(() => {
    one.isSaved = words.trim() === '';
  }, [one, words]);
  useGuard(one);
  return one;
}
