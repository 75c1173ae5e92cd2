import { isTurnOver, nextTurn } from '@signatory/register';

/** From how many items on a list is written item by item. */
const MANY = 20;

/**
 * The text of an answer: JSON as `JSON.stringify` writes it, and a line break. Long lists are written in turns of the event loop, as an
 * answer of ten megabytes takes a tenth of a second.
 */
export async function answerText(answer: object): Promise<string> {
  let text = '';
  for (const part of partsOf(answer)) {
    text += part;
    while (isTurnOver()) await nextTurn();
  }
  return `${text}\n`;
}

function* partsOf(value: unknown): Generator<string, void, undefined> {
  if (!isObject(value) || (Array.isArray(value) && value.length < MANY)) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield (i === 0 ? '[' : ',') + JSON.stringify(item);
    }
    yield ']';
  } else {
    yield* partsOfObject(value);
  }
}

function* partsOfObject(object: object): Generator<string, void, undefined> {
  let before = '{';
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* partsOf(value);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
