import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  Kind,
  type Location,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';

/*
 * A list that a document cuts must feed no sentence, count, comparison or map. Which lists are cut follows from the contract; of
 * each, either the number of all is asked for and read, or a comment before the field begins with `cut:` and says why it may be.
 */

const SOURCES = join(import.meta.dirname, '../../src');
const CONTRACT = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');
const schema = buildSchema(readFileSync(CONTRACT, 'utf8'));

interface Source {
  readonly path: string;
  readonly text: string;
}

interface Cut {
  /** The document, the field by its name in the answer, and how it is cut. */
  readonly of: string;
  readonly field: FieldNode;
  /** Whether it is a page with its entries inside, and not a list of them. */
  readonly isPage: boolean;
  readonly source: Source;
}

const graphql = documentsIn(SOURCES);

function documentsIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Of each list that a document asks less than the whole of, or pages. */
function cutsIn(source: Source): readonly Cut[] {
  const cuts: Cut[] = [];
  const types = new TypeInfo(schema);
  const Field = (field: FieldNode) => {
    const arguments_ = types.getFieldDef()?.args.map(({ name }) => name) ?? [];
    if (!arguments_.includes('first')) return;
    const sizes = field.arguments?.filter(({ name }) => /^(first|last)$/.test(name.value)) ?? [];
    // A page is of twenty where no size is asked for; a list that is no page is then whole.
    const type = getNamedType(types.getType())?.name ?? '';
    if (sizes.length === 0 && !/(Connection|Facet)$/.test(type)) return;
    const size = sizes.map(({ name, value }) => `${name.value}: ${textAt(source, value.loc)}`);
    const name = field.alias?.value ?? field.name.value;
    cuts.push({
      of: `${source.path} ${name}(${size.join(', ')})`,
      field,
      isPage: type.endsWith('Connection'),
      source,
    });
  };
  visit(parse(source.text), visitWithTypeInfo(types, { Field }));
  return cuts;
}

function textAt({ text }: Source, at: Location | undefined): string {
  return at ? text.slice(at.start, at.end) : '';
}

/** What a selection asks for, inside fragments too. */
function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): ReadonlySet<string> {
  const names = (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return [...fieldsOf(node.selectionSet, fragments)];
    return [...fieldsOf(fragments.get(node.name.value)?.selectionSet, fragments)];
  });
  return new Set(names);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsIn(documents: readonly DocumentNode[]): Fragments {
  return new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    ),
  );
}

/** The cuts of a document that nothing explains. `component` is the text of what draws its answer. */
function unexplained(source: Source, component: string, fragments: Fragments): readonly string[] {
  return cutsIn(source)
    .filter(({ field, isPage }) => {
      const name = field.alias?.value ?? field.name.value;
      const before = source.text.slice(0, field.loc?.start).trimEnd();
      if (/#\s*cut: \S.{20,}$/.test(before)) return false;
      const parts = fieldsOf(field.selectionSet, fragments);
      // What is counted of a page, or said of it besides, is not cut where its entries are not asked for.
      if (isPage && !parts.has('nodes') && !parts.has('edges')) return false;
      // Read in one statement with the list, or taken out of it.
      const isRead = new RegExp(
        `\\b${name}\\b[^;{}]*\\btotalCount\\b|\\btotalCount\\b[^;]*\\b${name};`,
      );
      return !(parts.has('totalCount') && isRead.test(component));
    })
    .map(({ of }) => of);
}

describe('Every list that the dashboard cuts', () => {
  const fragments = fragmentsIn(graphql.map(({ text }) => parse(text)));

  test.each(graphql.filter((source) => cutsIn(source).length > 0))(
    'in $path has the number of all, or says why it may be cut',
    (source) => {
      const path = join(SOURCES, source.path.replace(/\.graphql$/, '.tsx'));
      const component = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect(unexplained(source, component, fragments)).toEqual([]);
    },
  );

  test('is met: there are as many as the documents are known to have, and no reason stands by itself', () => {
    const cuts = graphql.flatMap(cutsIn);
    expect(cuts.length).toBeGreaterThan(40);
    const reasons = graphql.flatMap(({ text }) => text.match(/#\s*cut:/g) ?? []);
    const explained = cuts.filter(({ field, source }) =>
      /#\s*cut: [^\n]*$/.test(source.text.slice(0, field.loc?.start).trimEnd()),
    );
    expect(explained).toHaveLength(reasons.length);
  });

  test.each([
    ['{ accords(first: 60) { nodes { id } } }', ''],
    ['{ accords { nodes { id } } }', ''],
    ['{ accords(first: 60) { totalCount nodes { id } } }', 'accords.nodes.map(draw)'],
    ['{ acts(last: 5) { edges { node { id } } } }', 'acts.totalCount'],
    ['{ accord(slug: "a") { tally { countries(first: 12) { id } } } }', 'countries.totalCount'],
    [
      'query ($first: Int) { places: leaders(first: $first) { nodes { id } } }',
      'leaders.totalCount',
    ],
  ])('would be found: %s, where the component reads %j', (text, component) => {
    expect(unexplained({ path: 'new.graphql', text }, component, fragments)).toHaveLength(1);
  });

  test.each([
    ['{ accords(first: 60) { totalCount nodes { id } } }', 'words(accords.totalCount)'],
    ['{ accords(first: 60) { totalCount nodes { id } } }', 'const { totalCount } = x.accords;'],
    ['{ accords(first: 1) { totalCount } }', ''],
    ['{ accord(slug: "a") { tally { countries { id } } } }', ''],
    ['{\n  # cut: the latest few, beside a link to all\n  acts(first: 3) { nodes { id } } }', ''],
  ])('may be: %s, where the component reads %j', (text, component) => {
    expect(unexplained({ path: 'new.graphql', text }, component, fragments)).toEqual([]);
  });
});

test('Every list that a ready query cuts comes with how many there are', () => {
  const ready = documentsIn(join(import.meta.dirname, '../../../../packages/schema/documents'));
  const fragments = fragmentsIn(ready.map(({ text }) => parse(text)));
  const cuts = ready.flatMap(cutsIn);
  expect(cuts.length).toBeGreaterThan(15);
  const isSilent = ({ field }: Cut) => {
    const parts = fieldsOf(field.selectionSet, fragments);
    return !parts.has('totalCount') && !parts.has('otherBuckets');
  };
  expect(cuts.filter(isSilent).map(({ of }) => of)).toEqual([]);
});

const SERVER = join(import.meta.dirname, '../../../server/src');

describe('Every list in the server’s own queries', () => {
  const files = documentsIn(SERVER);
  const isWalk = (module: string) => /\ballPages\(/.test(readFileSync(module, 'utf8'));
  const sized = /\w\((?:[^()]*\b)?(?:first|last): *[\d$]/;

  test('is walked to its end, or says why it may be cut', () => {
    const cut = files.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index, lines) => {
        if (!sized.test(line) || /^\s*#/.test(line)) return [];
        const modules = globSync(join(SERVER, dirname(path), '*.ts'));
        const isWalked = /after: *\$after/.test(line) && modules.some(isWalk);
        // The reason stands before the list, or before the query that asks for it.
        const query = lines.findLastIndex((other, at) => at <= index && /^query\b/.test(other));
        const isExplained = [index, query].some((at) => /# cut: \S/.test(lines[at - 1] ?? ''));
        return isWalked || isExplained ? [] : [`${path}:${index + 1}`];
      }),
    );
    expect(cut).toEqual([]);
    expect(files.filter(({ text }) => sized.test(text)).length).toBeGreaterThan(5);
  });
});
