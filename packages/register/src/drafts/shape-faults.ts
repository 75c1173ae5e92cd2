import { z } from 'zod';
import { type DraftPath, Refused } from '../errors.ts';
import { nearest } from '../references/near-match.ts';
import { characterFaults } from './characters.ts';

type Issue = z.core.$ZodIssue;

/** A field that a shape does not have; `meant` is the one that is spelt nearly so. */
export class UnknownField extends Refused {
  override readonly name = 'UnknownField';
  readonly meant: string | undefined;

  constructor(field: string, known: readonly string[], where: DraftPath) {
    const meant = nearestOf(field, known)[0];
    super(
      `there is no field ${JSON.stringify(field)} here`,
      meant === undefined
        ? `remove it${known.length === 0 ? '' : `; the fields here are ${known.join(', ')}`}`
        : `write "${meant}" if that is meant, or remove it`,
      where,
    );
    this.meant = meant;
  }
}

/** A value that its shape does not take; `values` are those that it takes, where they are few. */
export class ShapeFault extends Refused {
  override readonly name = 'ShapeFault';
  readonly values: readonly unknown[];

  constructor(what: string, cure: string, where: DraftPath, values: readonly unknown[]) {
    super(what, cure, where);
    this.values = values;
  }
}

/** A value as its shape reads it, and as long as it has no characters that belong in no text; undefined where something is wrong. */
export function readShape<Draft>(shape: z.ZodType<Draft>, value: unknown): Draft | undefined {
  const { data } = shape.safeParse(value);
  return data !== undefined && characterFaults(value).length === 0 ? data : undefined;
}

/** What a value has wrong by its shape and in its texts: every fault, each with its place and a cure. Empty where nothing is wrong. */
export function shapeFaults(shape: z.ZodType, noun: string, value: unknown): readonly Refused[] {
  const result = shape.safeParse(value, { reportInput: true });
  const characters = characterFaults(value);
  if (result.success) return characters;
  const unknown = result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const known = keysAt(shape, path);
    return issue.keys.map((key) => new UnknownField(key, known, [...path, key]));
  });
  // A misspelt field also leaves the right one missing: one fault, not two.
  const meant = new Set(
    unknown.map((fault) => JSON.stringify([...fault.where.slice(0, -1), fault.meant])),
  );
  const others = result.error.issues.filter(
    (issue) =>
      issue.code !== 'unrecognized_keys' &&
      !(issue.input === undefined && meant.has(JSON.stringify(pathOf(issue)))),
  );
  // One fault for each place: a text with such a character may not have the form that is asked for either.
  const texts = new Set(characters.map(({ where }) => JSON.stringify(where)));
  const shaped = others.filter((issue) => !texts.has(JSON.stringify(pathOf(issue))));
  return [...unknown, ...characters, ...shaped.map((issue) => faultOf(issue, noun))];
}

function faultOf(issue: Issue, noun: string): Refused {
  const path = pathOf(issue);
  const name = path.findLast((part) => typeof part === 'string') ?? noun;
  const [what, cure] = saying(issue, String(name));
  const values = issue.code === 'invalid_value' ? issue.values : [];
  return new ShapeFault(`${name} ${what}`, cure, path, values);
}

/** What is wrong, and what to do about it. A message of the register's own has its cure behind a colon. */
function saying(issue: Issue, name: string): readonly [what: string, cure: string] {
  if (issue.input === undefined && issue.code !== 'custom')
    return ['is missing', `add "${name}: …"${allowed(issue)}`];
  switch (issue.code) {
    case 'invalid_type':
      return [
        `is not ${KINDS[issue.expected] ?? issue.expected}`,
        `write ${KINDS[issue.expected] ?? issue.expected}`,
      ];
    case 'invalid_value':
      return [
        `is ${JSON.stringify(issue.input)}`,
        valueCure(issue.input, issue.values.map(String)),
      ];
    case 'too_big':
      return [
        `is over ${issue.maximum} ${UNITS[issue.origin] ?? ''}`.trim(),
        `shorten it to at most ${issue.maximum}`,
      ];
    case 'too_small':
      return issue.minimum === 1
        ? ['is empty', 'write something there, or remove the field']
        : [
            `is under ${issue.minimum} ${UNITS[issue.origin] ?? ''}`.trim(),
            `give at least ${issue.minimum}`,
          ];
    case 'invalid_key':
      return splitMessage(issue.issues[0]?.message ?? issue.message);
    default:
      return splitMessage(issue.message);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each entry of which begins with "- "',
  object: 'a group of fields, each as "name: value" on a line of its own',
  record: 'a group of fields, each as "name: value" on a line of its own',
};

const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function allowed(issue: Issue): string {
  return issue.code === 'invalid_value'
    ? `, with one of ${issue.values.map(String).join(', ')}`
    : '';
}

function valueCure(input: unknown, values: readonly string[]): string {
  const near = typeof input === 'string' ? nearestOf(input, values) : [];
  const list = `write one of ${values.join(', ')}`;
  if (values.length === 1) return `write ${values[0]}, or remove the field`;
  return near.length === 0 ? list : `write ${near.join(' or ')} if that is meant, else ${list}`;
}

function nearestOf(given: string, names: readonly string[]): readonly string[] {
  return nearest(
    given,
    names.map((key) => ({ key, texts: [key] })),
  );
}

function splitMessage(message: string): readonly [string, string] {
  const at = message.indexOf(': ');
  return at < 0
    ? [message, 'compare it with the same field of another entry, and correct or remove it']
    : [message.slice(0, at), message.slice(at + 2)];
}

function pathOf({ path }: Issue): DraftPath {
  return path.map(keyOf);
}

/** A part of a path as the register has it. */
export function keyOf(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}

/** The names of the fields at a place of a shape; none where the place has no fixed ones. */
function keysAt(shape: z.core.$ZodType, path: DraftPath): readonly string[] {
  const inner = unwrapped(shape);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    if (first === undefined) return Object.keys(inner.shape);
    const next: z.core.$ZodType | undefined = inner.shape[first];
    return next === undefined ? [] : keysAt(next, rest);
  }
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  return [];
}

function unwrapped(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional) return unwrapped(shape.unwrap());
  if (shape instanceof z.ZodPipe) return unwrapped(shape.in);
  return shape;
}
