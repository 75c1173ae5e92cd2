import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps what is in the editors in the address: a copied one opens the same query elsewhere, with the same variables. */
export function KeepInAddress() {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
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
