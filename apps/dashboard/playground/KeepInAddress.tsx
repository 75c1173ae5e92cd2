import { useEffect } from 'react';
import { useEditors } from './use-editors.ts';

/** Keeps what is in the editors in the address: a copied one opens the same query elsewhere, with the same variables. */
export function KeepInAddress() {
  const { queryEditor, variableEditor } = useEditors();
  useEffect(() => {
    if (!queryEditor || !variableEditor) return undefined;
    const keep = () => {
      const address = new URL(location.href);
      const [query, variables] = [queryEditor.getValue(), variableEditor.getValue()];
      for (const [name, text] of Object.entries({ query, variables })) {
        if (text.trim() === '') address.searchParams.delete(name);
        else address.searchParams.set(name, text);
      }
      history.replaceState(history.state, '', address);
    };
    const listeners = [queryEditor, variableEditor].map((one) => one.onDidChangeModelContent(keep));
    return () => {
      for (const listener of listeners) listener.dispose();
    };
  }, [queryEditor, variableEditor]);
  return null;
}
