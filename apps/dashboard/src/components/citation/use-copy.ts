import { useState } from 'react';
import { useMessages } from '../../messages/messages.ts';

/** Copies texts, and gives what is to be told of the last of them in a status line: that it is copied, or that it is not. */
export function useCopy(): { readonly status: string; copy(text: string, done: string): void } {
  const { citations } = useMessages();
  const [status, setStatus] = useState('');
  async function copy(text: string, done: string): Promise<void> {
    // Emptied first, so that the same words are told anew.
    setStatus('');
    try {
      // Not there at all where a page comes over plain HTTP.
      await navigator.clipboard.writeText(text);
      setStatus(done);
    } catch {
      setStatus(citations.failed);
    }
  }
  return { status, copy };
}
