import { useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { defaultVariables } from './copied.ts';
import { useEditors } from './use-editors.ts';

/** Runs the query with which the playground opens, once, and shows its variables where the address has none. */
export function RunAtFirst({ hasVariables }: { hasVariables: boolean }) {
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  const { run } = useGraphiQLActions();
  const ran = useRef(false);
  useEffect(() => {
    if (ran.current || !queryEditor || !variableEditor || !responseEditor) return;
    ran.current = true;
    if (!hasVariables && variableEditor.getValue().trim() === '')
      variableEditor.setValue(defaultVariables(queryEditor.getValue()));
    run();
  }, [queryEditor, variableEditor, responseEditor, hasVariables, run]);
  return null;
}
