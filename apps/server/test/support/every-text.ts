import { sdl } from '@signatory/schema/sdl';
import {
  buildSchema,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const schema = buildSchema(sdl);

/** What tells the words of a statement; the rest that a statement leads to must be decided on here. */
const WITH_WORDS = ['Statement', 'Wording', 'Difference', 'Passage', 'Verification', 'SearchEdge'];
const WITHOUT =
  /^(Accord|Act|Country|Office|RevisionConnection|SearchResult|Source|Speaker|TextRange)$/;

/** Asks for all that GraphQL tells of a statement by itself, in every format, and of a search for words of it. */
export const everyText = `query ($slug: String!, $words: String!) {
  statement(slug: $slug)${all('Statement', 3)}
  search(query: $words, types: [STATEMENT]) { edges${all('SearchEdge', 1)} }
}`;

function all(name: string, depth: number): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`there is no type ${name}`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const byFormat = field.args.map(({ type }) => type).find(isEnumType);
    const formats = byFormat?.getValues().map(({ name }) => name) ?? [];
    return formats.length > 0 && isLeafType(getNamedType(field.type))
      ? formats.map((format) => `${field.name}${format}: ${field.name}(format: ${format})`)
      : [`${field.name}${inside(field.type, depth - 1)}`];
  });
  return ` { ${fields.join(' ')} }`;
}

function inside(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (WITH_WORDS.includes(named.name))
    return depth > 0 ? all(named.name, depth) : ' { __typename }';
  if (!WITHOUT.test(named.name)) throw new Error(`has ${named.name} words of a statement?`);
  return ' { __typename }';
}
