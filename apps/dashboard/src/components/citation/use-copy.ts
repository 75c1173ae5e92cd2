import { useState } from 'react';
import { useFirstMessages } from '../../messages/messages.ts';

/** Copies texts to the clipboard. `status` says whether the last one was copied, for a live region. */
export function useCopy(): { readonly status: string; copy(text: string, done: string): void } {
  const { citations } = useFirstMessages();
  const [status, setStatus] = useState('');
  async function copy(text: string, done: string): Promise<void> {
    // Cleared first, so that a screen reader announces the same words again.
    setStatus('');
    try {
      // Undefined on pages over plain HTTP.
      await navigator.clipboard.writeText(text);
      setStatus(done);
    } catch {
      setStatus(citations.failed);
    }
  }
  return { status, copy };
}
