import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import allExamples from '@signatory/schema/examples.json';
import { defaultVariables } from './copied.ts';

/** The panel of example queries: the schema package's own documents, which its tests run. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Example queries',
  icon: () => (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 2.5h8l4 4v11H4z M12 2.5v4h4 M7 10h6 M7 13.5h6" />
    </svg>
  ),
  content: Examples,
};

function Examples() {
  const editor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run, setOperationName } = useGraphiQLActions();
  return (
    <section className="examples" aria-labelledby="examples">
      <h2 id="examples">Example queries</h2>
      <ul>
        {allExamples.map(({ name, description, query }) => (
          <li key={name}>
            <button
              type="button"
              disabled={editor === undefined}
              onClick={() => {
                editor?.setValue(query);
                variableEditor?.setValue(defaultVariables(query));
                // The editor learns the name of its operation later than this runs it.
                setOperationName(name);
                run();
              }}
            >
              <b>{inWords(name)}</b>
              <span>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `AccordsOfCountry` as `Accords of country`. */
function inWords(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
