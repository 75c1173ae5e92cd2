/** A value or a promise of it. A value that is there is not awaited: a page has a thousand of them. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Applies a function to a value, at once where it is no promise. */
export function whenResolved<Value, Next>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Like `Promise.all`, but without a promise where all values are there. */
export function all<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<readonly Value[]> {
  const isThere = (value: MaybePromise<Value>): value is Value => !(value instanceof Promise);
  return values.every(isThere) ? values : Promise.all(values);
}
