import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Values } from './values.ts';

type Input = GraphQLArgument | GraphQLInputField;

/** How large the queries are: the depth of fields, how many fields each object is asked for, and how often an optional argument is given. */
export interface Shape {
  readonly depth: number;
  readonly breadth: number;
  readonly given: number;
  readonly largestPage: number;
}

/** Writes random queries that are valid by a schema: any field, with arguments that the register knows. */
export class RandomQueries {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #random: () => number;

  constructor(schema: GraphQLSchema, values: Values, random: () => number) {
    this.#schema = schema;
    this.#values = values;
    this.#random = random;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }

  /** A whole query of a random size. */
  query(): string {
    const shape: Shape = {
      depth: 2 + this.below(6),
      breadth: 1 + this.below(5),
      given: this.#random(),
      largestPage: this.pick([2, 5, 10, 20, 50, 100]),
    };
    return this.selection(this.#schema.getQueryType() ?? undefined, shape);
  }

  /** Some fields of a type, in braces; nothing for a value. */
  selection(type: GraphQLOutputType | undefined, shape: Shape): string {
    const named = type && getNamedType(type);
    if (!named || isLeafType(named)) return '';
    if (isUnionType(named)) return `{ __typename ${this.#fragments(named.getTypes(), shape)} }`;
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const fields = Object.values(named.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const chosen = new Set<GraphQLField<unknown, unknown>>();
    // The connection of a page is of no use without what is in it.
    const inside = fields.find(({ name }) => name === 'nodes');
    if (inside && 'pageInfo' in named.getFields() && shape.depth > 1) chosen.add(inside);
    const among = shape.depth > 1 ? fields : leaves;
    for (let i = 0; i < shape.breadth && among.length > 0; i++) chosen.add(this.pick(among));
    const written = [...chosen].map((field) => this.field(field, shape)).filter(Boolean);
    if (isInterfaceType(named)) {
      written.push(this.#fragments(this.#schema.getPossibleTypes(named), shape));
    }
    return `{ ${['__typename', ...written].join(' ')} }`;
  }

  /** A field with arguments and what is asked of its value; empty where it has no values at that depth. */
  field(field: GraphQLField<unknown, unknown>, shape: Shape, fixed: string[] = []): string {
    const inside = this.selection(field.type, { ...shape, depth: shape.depth - 1 });
    const named = fixed.map((text) => text.replace(/:.*$/s, ''));
    const paged = field.args.some(({ name }) => name === 'first');
    const given = field.args.flatMap((argument) => {
      if (named.includes(argument.name)) return [];
      if (['first', 'after', 'last', 'before'].includes(argument.name)) return [];
      const isGiven = isNonNullType(argument.type) || this.#random() < shape.given;
      return isGiven ? [`${argument.name}: ${this.value(argument, argument.type, shape)}`] : [];
    });
    if (paged) given.push(`${this.pick(['first', 'last'])}: ${1 + this.below(shape.largestPage)}`);
    const all = [...fixed, ...given];
    return `${field.name}${all.length > 0 ? `(${all.join(', ')})` : ''} ${inside}`.trim();
  }

  /** A value for an argument or for a field of a filter, as GraphQL writes it. */
  value(input: Input, type: GraphQLInputType, shape: Shape): string {
    if (isNonNullType(type)) return this.value(input, type.ofType, shape);
    if (isListType(type)) {
      const items = Array.from({ length: 1 + this.below(3) }, () =>
        this.value(input, type.ofType, shape),
      );
      return `[${[...new Set(items)].join(', ')}]`;
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#random() < shape.given / 2);
      const written = fields.map((one) => `${one.name}: ${this.value(one, one.type, shape)}`);
      return `{ ${written.join(', ')} }`;
    }
    return this.#scalar(input, String(type));
  }

  #scalar(input: Input, type: string): string {
    if (type === 'Boolean') return this.pick(['true', 'false']);
    if (type === 'Int') return String(1 + this.below(20));
    if (type === 'DateTime') return '"2020-01-01T00:00:00.000Z"';
    if (type === 'PartialDate' || type === 'DateBound') return this.#day(input.name);
    return JSON.stringify(this.#text(input, type));
  }

  #day(name: string): string {
    const { days } = this.#values;
    // A range that ends before it begins is refused.
    if (name === 'from') return JSON.stringify(days[this.below(2)]);
    return JSON.stringify(this.pick(name === 'to' ? days.slice(2) : days));
  }

  #text(input: Input, type: string): string {
    const { keys, words, names } = this.#values;
    const reference = input.astNode?.directives?.find(({ name }) => name.value === 'reference');
    const to = reference?.arguments?.find(({ name }) => name.value === 'to')?.value;
    const key = (kind: string) => this.pick(keys[kind] ?? ['none']);
    if (to?.kind === 'StringValue') return key(to.value);
    if (type === 'ID') {
      const kind = this.pick(Object.keys(keys));
      return `${kind}:${key(kind)}`;
    }
    if (input.name === 'language') return 'en';
    if (input.name === 'query' || input.name === 'words') {
      return Array.from({ length: 1 + this.below(2) }, () =>
        this.pick(this.#random() < 0.6 ? words : names),
      ).join(' ');
    }
    if (input.name === 'name') return this.pick(names).slice(0, 1 + this.below(6));
    return this.pick([...words, ...names]);
  }

  #fragments(types: readonly GraphQLOutputType[], shape: Shape): string {
    const chosen = types.filter(() => this.below(types.length) < 2);
    return chosen.map((type) => `... on ${String(type)} ${this.selection(type, shape)}`).join(' ');
  }
}
