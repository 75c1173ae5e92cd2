import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { dayOf, takesDay } from './questions.ts';

type Data = Readonly<Record<string, unknown>>;

/** What fields are asked of: an object with an id, the query, or what is part of one of these. */
interface Owner {
  readonly type: GraphQLObjectType;
  /** The id; for what has none the id, or `Query`, and the fields that lead there. */
  readonly path: string;
  /** For what has none: the field of the object with an id, or of the query, that it is part of. */
  readonly field?: string;
}

/**
 * A cache that takes the specification at its word: what an object's id and a field's arguments have once given they give
 * always (Global Object Identification, "Field stability"). What has no id is part of what it was asked of. A date that is
 * asked for counts as its last day.
 */
export class StrictStore {
  readonly #schema: GraphQLSchema;
  readonly #values = new Map<string, string>();
  readonly #conflicts = new Set<string>();
  /** Ids met, by type. */
  readonly ids = new Map<string, Set<string>>();
  /** Fields that were answered, such as `Accord.tally`. */
  readonly answered = new Set<string>();
  /** Fields that led to an object with an id, by the object's type. */
  readonly ways = new Map<string, Set<string>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Where an id and arguments gave two values: the field, the object, and both values. */
  get conflicts(): readonly string[] {
    return [...this.#conflicts];
  }

  /** The fields of objects with an id, and of the query, whose values are others in another store, where both were asked. */
  changedIn(other: StrictStore): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [key, value] of this.#values) {
      const then = other.#values.get(key);
      if (then !== undefined && then !== value) changed.add(key.slice(0, key.indexOf(' ')));
    }
    return changed;
  }

  /** Takes an answer to an operation on `Query`. */
  take(selections: SelectionSetNode, data: Data): void {
    this.#fields(selections, data, { type: this.#objectType('Query'), path: 'Query' });
  }

  #fields(selections: SelectionSetNode, data: Data, on: Owner): void {
    for (const node of selections.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) throw new Error('no fragment is known by name');
      if (node.kind === Kind.INLINE_FRAGMENT) {
        if (node.typeCondition?.name.value === on.type.name) {
          this.#fields(node.selectionSet, data, on);
        }
      } else if (node.name.value !== '__typename') this.#field(node, data, on);
    }
  }

  #field(node: FieldNode, data: Data, { type, path, field: within }: Owner): void {
    const field = type.getFields()[node.name.value];
    if (!field) throw new Error(`${type.name} has no field ${node.name.value}`);
    const args = Object.entries(getArgumentValues(field, node)).flatMap(([name, value]) => {
      if (value == null) return [];
      const arg = field.args.find((one) => one.name === name);
      return [[name, arg && takesDay(arg) ? dayOf(String(value)) : value]];
    });
    const name = `${type.name}.${field.name}`;
    const at = `${path} ${field.name}${JSON.stringify(args)}`;
    const kept = (value: unknown, place: string): unknown => {
      if (Array.isArray(value)) return value.map((one, index) => kept(one, `${place}[${index}]`));
      if (value === null || !node.selectionSet) return value;
      return this.#object(node.selectionSet, value as Data, name, {
        path: place,
        field: within ?? name,
      });
    };
    this.answered.add(name);
    this.#keep(`${within ?? name} ${at}`, kept(data[node.alias?.value ?? field.name], at));
  }

  /** What stands for an object in another: its id, or where it is kept. */
  #object(
    selections: SelectionSetNode,
    data: Data,
    way: string,
    place: Omit<Owner, 'type'>,
  ): string {
    const type = this.#objectType(String(data.__typename));
    if (!('id' in type.getFields())) {
      this.#fields(selections, data, { ...place, type });
      return place.path;
    }
    const id = String(data.id);
    setIn(this.ids, type.name).add(id);
    setIn(this.ways, type.name).add(way);
    // An object with the id of another type's would be taken for it.
    this.#keep(`__typename ${id}`, type.name);
    this.#fields(selections, data, { type, path: id });
    return id;
  }

  #keep(key: string, given: unknown): void {
    const value = JSON.stringify(given);
    const before = this.#values.get(key) ?? value;
    if (before !== value) this.#conflicts.add(`${key}: ${before}, then ${value}`);
    this.#values.set(key, value);
  }

  #objectType(name: string): GraphQLObjectType {
    const type = getNamedType(this.#schema.getType(name));
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    return type;
  }
}

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
