import { ToolbarButton, ToolbarMenu, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { elsewhere } from '../src/address/paths.ts';
import { type Asked, asAddress, asCsv, asCurl, asFetch } from './copied.ts';
import { useEditors } from './use-editors.ts';

/** A menu that copies the query with its variables, to be asked by another program, or its answer as a table. */
export function CopyAs() {
  const [told, setTold] = useState('');
  const { queryEditor, variableEditor, responseEditor } = useEditors();
  const operationName = useGraphiQL((state) => state.operationName);
  const asked = (): Asked => ({
    url: new URL(elsewhere.graphql, location.href).href,
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    operationName,
  });
  const ways: readonly [string, () => string, string][] = [
    ['curl', () => asCurl(asked()), 'The variables are not JSON.'],
    ['fetch', () => asFetch(asked()), 'The variables are not JSON.'],
    ['GET address', () => asAddress(asked()), 'The variables are not JSON.'],
    ['answer as CSV', () => asCsv(responseEditor?.getValue() ?? ''), 'Run the query first.'],
  ];
  const copy = async (name: string, write: () => string, unless: string) => {
    setTold(await copied(write).then((done) => (done ? `Copied: ${name}` : unless)));
  };
  return (
    <>
      <ToolbarMenu
        button={
          <ToolbarButton label="Copy as">
            <svg
              viewBox="0 0 20 20"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden
            >
              <path d="M3.5 4.5h13v11h-13z M6 8l2 2-2 2 M10 12.5h4" />
            </svg>
          </ToolbarButton>
        }
      >
        {ways.map(([name, write, unless]) => (
          <ToolbarMenu.Item key={name} onSelect={() => copy(name, write, unless)}>
            Copy {name}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <output className="told">{told}</output>
    </>
  );
}

/** Whether there was something to copy: what is in an editor need not be JSON. */
async function copied(write: () => string): Promise<boolean> {
  let text: string;
  try {
    text = write();
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  await navigator.clipboard.writeText(text);
  return true;
}
