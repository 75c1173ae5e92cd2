import { REFERENCES, type ReferenceTo } from '@signatory/register';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getDirectiveValues,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { contract } from '../contract.ts';

/** What a text in an argument means, as the contract has it (`@reference`, `@languageTag`). */
export interface Meaning {
  readonly to: ReferenceTo;
  /** Whether the record need not hold it: a look-up then finds nothing, and a name is in another language. */
  readonly orNull: boolean;
}

/** A text in the arguments of a field: the argument's name and, inside an input object, the field's. */
export interface MeaningAt extends Meaning {
  readonly path: readonly string[];
}

/** By type and field, as in `Query.accord`, which of its arguments mean something on record. */
export const meaningsOfFields: ReadonlyMap<string, readonly MeaningAt[]> = new Map(
  Object.values(contract.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .flatMap(({ type, field }) => {
      const found = field.args.flatMap((argument) => meaningsIn(argument));
      return found.length > 0 ? [[`${type.name}.${field.name}`, found] as const] : [];
    }),
);

/** What a field of a filter means; null for what is no reference and for what the filter does not have. */
export function meaningIn(filter: string, field: string): Meaning | null {
  const type = contract.getType(filter);
  const found = isInputObjectType(type) ? type.getFields()[field] : undefined;
  return found ? meaningOf(found) : null;
}

function meaningsIn(argument: GraphQLArgument): readonly MeaningAt[] {
  const own = meaningOf(argument);
  if (own) return [{ ...own, path: [argument.name] }];
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const meaning = meaningOf(field);
    return meaning ? [{ ...meaning, path: [argument.name, field.name] }] : [];
  });
}

function meaningOf({ astNode }: GraphQLArgument | GraphQLInputField): Meaning | null {
  const [reference, tag] = ['reference', 'languageTag'].map((name) => {
    const directive = contract.getDirective(name);
    return directive && astNode && getDirectiveValues(directive, astNode);
  });
  if (tag) return { to: 'Language', orNull: tag.onRecord !== true };
  if (!reference) return null;
  const to = REFERENCES.find((name) => name === reference.to);
  if (to === undefined) throw new Error(`the contract refers to ${reference.to}`);
  return { to, orNull: reference.orNull === true };
}
