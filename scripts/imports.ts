import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** One import or re-export of a file, types included. */
export interface Import {
  /** As written, between quotation marks. */
  readonly specifier: string;
  /** The path of the file imported, from the root; null for a package of others or a file that is not code. */
  readonly target: string | null;
  /** The names as the other file gives them; `*` for all of it or for its effects alone. */
  readonly names: readonly string[];
  readonly reExport: boolean;
  /** Whether nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

// Statements begin a line here (Biome formats them so), which keeps comments and strings out.
const STATEMENT = /^(import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const EFFECT = /^import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a file, in no order. `entries` maps the names of our packages to their source files. */
export function importsOf(file: string, entries: ReadonlyMap<string, string>): Import[] {
  const text = readFileSync(file, 'utf8');
  const imports: Import[] = [];
  const add = (
    specifier: string,
    { names, reExport = false, typesOnly = false }: Partial<Import> & Pick<Import, 'names'>,
  ): void => {
    imports.push({
      specifier,
      target: targetOf(file, specifier, entries),
      names,
      reExport,
      typesOnly,
    });
  };
  for (const [, keyword, type, clause = '', specifier = ''] of text.matchAll(STATEMENT)) {
    add(specifier, {
      names: namesIn(clause),
      reExport: keyword === 'export',
      typesOnly: type !== undefined || hasTypesOnly(clause),
    });
  }
  for (const pattern of [EFFECT, DYNAMIC]) {
    for (const [, specifier = ''] of text.matchAll(pattern)) add(specifier, { names: ['*'] });
  }
  return imports;
}

function targetOf(file: string, specifier: string, entries: ReadonlyMap<string, string>) {
  if (!specifier.startsWith('.')) return entries.get(specifier) ?? null;
  const [path = ''] = specifier.split('?');
  return /\.[cm]?[jt]sx?$/.test(path) ? join(dirname(file), path) : null;
}

/** Whether a clause is a list in which `type` stands before each name. */
function hasTypesOnly(clause: string): boolean {
  const [, inBraces] = /^\{([^}]*)\}$/.exec(clause) ?? [];
  const names = (inBraces ?? '').split(',').map((name) => name.trim());
  return inBraces !== undefined && names.every((name) => name === '' || /^type\s/.test(name));
}

/** `{ a, type b as c }` gives a and b; a default or a whole namespace gives `*`. */
function namesIn(clause: string): string[] {
  const [, listed] = /\{([^}]*)\}/.exec(clause) ?? [];
  const names = (listed ?? '').split(',').map((name) => name.trim().replace(/^type\s+/, ''));
  const given = names.filter(Boolean).map((name) => name.replace(/\s+as\s.*$/, ''));
  return clause.startsWith('{') ? given : ['*', ...given];
}
