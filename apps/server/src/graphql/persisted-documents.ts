import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';

/** Documents that were known at build time, by the SHA-256 of their text in hexadecimal. */
export type Persisted = ReadonlyMap<string, string>;

const EXAMPLES = createRequire(import.meta.url).resolve(
  '@signatory/schema/persisted-documents.json',
);

/** Reads the schema package's documents and those of the built dashboard, where it has a list of them. */
export async function readPersisted(dashboard: string): Promise<Persisted> {
  const lists = await Promise.all([
    read(EXAMPLES),
    read(join(dashboard, 'server/persisted-documents.json')),
  ]);
  const known = new Map<string, string>();
  for (const [hash, document] of lists.flatMap((list) => Object.entries(list))) {
    // An entry whose hash does not match would give clients another document than the one they named.
    if (typeof document === 'string' && hashOf(document) === hash) known.set(hash, document);
  }
  return known;
}

/**
 * The document that a request names: by `documentId` (GraphQL over HTTP, appendix A) or by `extensions.persistedQuery`. The
 * text itself, where it is sent as well, must be the one named. Null where the request names none. Throws `GraphQLError`
 * for a name that is not known.
 */
export function documentOf(
  request: {
    readonly query?: unknown;
    readonly documentId?: unknown;
    readonly extensions?: unknown;
  },
  persisted: Persisted,
): string | null {
  const hash = hashIn(request);
  if (hash === null) return null;
  if (typeof request.query === 'string') {
    if (hashOf(request.query) === hash) return request.query;
    throw refused(
      'The hash does not match the document: send only one of them, or the right hash',
      'BAD_REQUEST',
    );
  }
  const document = persisted.get(hash);
  if (document !== undefined) return document;
  throw refused(
    `PersistedQueryNotFound: no document ${JSON.stringify(hash.slice(0, 80))} is stored on this server: send the text of the document; the server does not store new ones`,
    'PERSISTED_QUERY_NOT_FOUND',
  );
}

/** The names of all persisted operations, for metrics by name. */
export function operationNames(persisted: Persisted): ReadonlySet<string> {
  return new Set(
    [...persisted.values()].flatMap((document) =>
      [...document.matchAll(/^\s*query\s+(\w+)/gm)].map(([, name = '']) => name),
    ),
  );
}

function hashIn({ documentId, extensions }: Parameters<typeof documentOf>[0]): string | null {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const given: unknown = Object(Object(extensions).persistedQuery).sha256Hash;
  return typeof given === 'string' ? given : null;
}

function refused(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

async function read(path: string): Promise<object> {
  try {
    return Object(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    // A folder without a dashboard is refused where the pages are served.
    if (['ENOENT', 'ENOTDIR'].includes(Object(error).code)) return {};
    throw error;
  }
}
