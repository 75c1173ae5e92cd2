/** `npm run generate`: writes what codegen.ts names, all of it or, after an error in a GraphQL file, nothing. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  Source,
} from 'graphql';
import { config, type Output, outputs, schema } from '../codegen.ts';

const PLUGINS = {
  'typed-document-node': typedDocumentNode,
  typescript,
  'typescript-operations': typescriptOperations,
  'typescript-resolvers': typescriptResolvers,
};

/** With its path, which errors then name. */
const parseFile = (path: string) => parse(new Source(readFileSync(path, 'utf8'), path));

/** By their paths. */
const schemas = new Map<string, readonly [DocumentNode, GraphQLSchema]>();

process.chdir(`${import.meta.dirname}/..`);
try {
  const all = Object.entries(outputs).map(generate);
  const contents = await Promise.all(all);
  removeStale();
  for (const [file, content] of contents) writeChanged(file, content);
} catch (error) {
  // As text: with file and line, and without the stack of the generator.
  console.error(String(error));
  process.exitCode = 1;
}

async function generate([filename, output]: [string, Output]): Promise<[string, string]> {
  const [document, schemaAst] = schemaAt(output.schema ?? schema);
  const files = output.documents ? globSync(output.documents).sort() : [];
  const content = await codegen({
    filename,
    schema: document,
    schemaAst,
    documents: files.map((location) => ({ location, document: parseFile(location) })),
    plugins: output.plugins.map((name) => ({ [name]: {} })),
    pluginMap: PLUGINS,
    config: { ...config, ...output.config },
  });
  return [filename, content];
}

/** A schema as its file has it, and built; each is read once. */
function schemaAt(path: string): readonly [DocumentNode, GraphQLSchema] {
  const known = schemas.get(path);
  if (known) return known;
  const document = parseFile(path);
  const read = [document, lexicographicSortSchema(buildASTSchema(document))] as const;
  schemas.set(path, read);
  return read;
}

/** What was generated at a place of an earlier version would still be compiled. */
function removeStale(): void {
  for (const file of globSync('{apps,packages}/*/src/**/*.generated.ts'))
    if (!(file in outputs)) rmSync(file);
}

/** A file that stays as it is keeps its time, so that what watches it does not start again. */
function writeChanged(file: string, content: string): void {
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (content !== before) writeFileSync(file, content);
}
