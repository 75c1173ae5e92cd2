import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema, Kind, parse, print } from 'graphql';

/** Builds what an installed package needs: JS, types, the SDL as a string, introspection, and the documents by hash. */
const here = new URL('..', import.meta.url);
const at = (path: string): URL => new URL(path, here);

rmSync(at('dist'), { recursive: true, force: true });
const tsc = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: here, stdio: 'inherit' });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

const sdl = readFileSync(at('schema.graphql'), 'utf8');
writeFileSync(
  at('dist/sdl.js'),
  `/** The register's GraphQL schema in the schema definition language. */\nexport const sdl = ${JSON.stringify(sdl)};\n`,
);
writeFileSync(
  at('dist/sdl.d.ts'),
  "/** The register's GraphQL schema in the schema definition language. */\nexport declare const sdl: string;\n",
);
writeFileSync(at('dist/schema.json'), JSON.stringify(introspectionFromSchema(buildSchema(sdl))));

const persisted: Record<string, string> = {};
for (const file of readdirSync(at('documents')).sort()) {
  const document = parse(readFileSync(at(`documents/${file}`), 'utf8'));
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const text = print(definition);
    persisted[createHash('sha256').update(text).digest('hex')] = text;
  }
}
writeFileSync(at('dist/persisted-documents.json'), JSON.stringify(persisted, null, 2));
