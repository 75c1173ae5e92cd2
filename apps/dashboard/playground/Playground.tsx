import { createGraphiQLFetcher } from '@graphiql/toolkit';
import allExamples from '@signatory/schema/examples.json';
import { GraphiQL } from 'graphiql';
import { elsewhere, paths } from '../src/address/paths.ts';
import { examplesPlugin } from './examples.tsx';

const fetcher = createGraphiQLFetcher({ url: elsewhere.graphql });
const plugins = [examplesPlugin];
const opening = allExamples.find(({ name }) => name === 'Signatories') ?? allExamples[0];
// On a narrow screen the panel would leave no room for the query: there a button opens it.
const isWide = matchMedia('(min-width: 48rem)').matches;
const asked = new URLSearchParams(location.search).get('query');

/** GraphiQL with example queries, under a bar that leads back. What stands in the editor stands in the address too. */
export function Playground() {
  return (
    <>
      <header className="bar">
        <a href={paths.home()} className="name">
          Signatory
        </a>
        <h1>Playground</h1>
        <p>
          Reading needs no key. The endpoint is <code>{elsewhere.graphql}</code>.
        </p>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          {...(isWide && { visiblePlugin: examplesPlugin })}
          defaultQuery={opening?.query ?? ''}
          {...(asked !== null && { initialQuery: asked })}
          onEditQuery={keepInAddress}
        >
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

/** A copied address opens the same query elsewhere. */
function keepInAddress(query: string): void {
  const address = new URL(location.href);
  address.search = query.trim() === '' ? '' : String(new URLSearchParams({ query }));
  history.replaceState(history.state, '', address);
}
