import { createGraphiQLFetcher } from '@graphiql/toolkit';
import allExamples from '@signatory/schema/examples.json';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { elsewhere, paths } from '../src/address/paths.ts';
import { CopyAs } from './CopyAs.tsx';
import { examplesPlugin } from './examples.tsx';
import { KeepInAddress } from './KeepInAddress.tsx';
import { RunAtFirst } from './RunAtFirst.tsx';

const fetcher = createGraphiQLFetcher({ url: elsewhere.graphql });
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const opening = allExamples.find(({ name }) => name === 'Signatories') ?? allExamples[0];
// On a narrow screen the panel would leave no room for the query: there a button opens it.
const isWide = matchMedia('(min-width: 48rem)').matches;
const search = new URLSearchParams(location.search);
const asked = { query: search.get('query'), variables: search.get('variables') };

/** GraphiQL with example queries, under a bar that leads back. What stands in the editors stands in the address too. */
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
          {...(asked.query !== null && {
            initialQuery: asked.query,
            initialVariables: asked.variables ?? '',
          })}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, copy, merge }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <CopyAs />
                <KeepInAddress />
                <RunAtFirst hasVariables={asked.variables !== null} />
              </>
            )}
          </GraphiQL.Toolbar>
        </GraphiQL>
      </main>
    </>
  );
}
