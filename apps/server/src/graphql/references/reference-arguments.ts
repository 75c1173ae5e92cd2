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

/** What a text argument refers to, as the contract says it (`@reference`, `@languageTag`). */
export interface ReferenceTarget {
  readonly to: ReferenceTo;
  /** Whether it may be absent from the record: a look-up then gives null, and a name falls back to another language. */
  readonly orNull: boolean;
  /** Whether it may be what an edition had and another removed. */
  readonly orRemoved: boolean;
}

/** An argument that is a reference: its name and, inside an input object, the name of the input field. */
export interface ReferenceArgument extends ReferenceTarget {
  readonly path: readonly string[];
}

/** The arguments that are references, by type and field, as in `Query.accord`. */
export const referenceArguments: ReadonlyMap<string, readonly ReferenceArgument[]> = new Map(
  Object.values(contract.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .flatMap(({ type, field }) => {
      const references = field.args.flatMap((argument) => referencesIn(argument));
      return references.length > 0 ? [[`${type.name}.${field.name}`, references] as const] : [];
    }),
);

/** What a field of a filter refers to; null where the field is not a reference or the filter has no such field. */
export function targetOfFilterField(filter: string, field: string): ReferenceTarget | null {
  const type = contract.getType(filter);
  const inputField = isInputObjectType(type) ? type.getFields()[field] : undefined;
  return inputField ? targetOf(inputField) : null;
}

function referencesIn(argument: GraphQLArgument): readonly ReferenceArgument[] {
  const own = targetOf(argument);
  if (own) return [{ ...own, path: [argument.name] }];
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const target = targetOf(field);
    return target ? [{ ...target, path: [argument.name, field.name] }] : [];
  });
}

function targetOf({ astNode }: GraphQLArgument | GraphQLInputField): ReferenceTarget | null {
  const [reference, tag] = ['reference', 'languageTag'].map((name) => {
    const directive = contract.getDirective(name);
    return directive && astNode && getDirectiveValues(directive, astNode);
  });
  if (tag) return { to: 'Language', orNull: tag.onRecord !== true, orRemoved: false };
  if (!reference) return null;
  const to = REFERENCES.find((name) => name === reference.to);
  if (to === undefined) throw new Error(`the contract refers to ${reference.to}`);
  return { to, orNull: reference.orNull === true, orRemoved: reference.orRemoved === true };
}
