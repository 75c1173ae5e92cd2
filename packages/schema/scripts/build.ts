import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { examples } from './examples.ts';

/** Builds what an installed package needs: JS and types, the SDL as a string, introspection, examples and their hashes. */
const here = new URL('..', import.meta.url);
const dist = new URL('dist/', here);

rmSync(dist, { recursive: true, force: true });
const tsc = spawnSync('tsc', ['-p', 'tsconfig.build.json'], {
  cwd: here,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

mkdirSync(dist, { recursive: true });
const write = (name: string, text: string): void => writeFileSync(new URL(name, dist), text);
const sdl = readFileSync(new URL('schema.graphql', here), 'utf8');
const writeSdl = (module: string, name: string, about: string, text: string): void => {
  write(`${module}.js`, `/** ${about} */\nexport const ${name} = ${JSON.stringify(text)};\n`);
  write(`${module}.d.ts`, `/** ${about} */\nexport declare const ${name}: string;\n`);
};

writeSdl('sdl', 'sdl', "The register's GraphQL schema in the schema definition language.", sdl);
const deskSdl = readFileSync(new URL('desk.graphql', here), 'utf8');
writeSdl('desk-sdl', 'deskSdl', "The desk's, which is apart and not public.", deskSdl);
write('schema.json', JSON.stringify(introspectionFromSchema(buildSchema(sdl))));
write('examples.json', JSON.stringify(examples, null, 2));
write(
  'persisted-documents.json',
  JSON.stringify(
    Object.fromEntries(
      examples.map(({ query }) => [createHash('sha256').update(query).digest('hex'), query]),
    ),
    null,
    2,
  ),
);
