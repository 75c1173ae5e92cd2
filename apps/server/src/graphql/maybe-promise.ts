/** A value that is there, or that will be. What is there is not waited for: a page has a thousand of them. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** What follows from a value once it is there. */
export function whenResolved<Value, Next>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values, once the last of them is there. */
export function all<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<readonly Value[]> {
  const isThere = (value: MaybePromise<Value>): value is Value => !(value instanceof Promise);
  return values.every(isThere) ? values : Promise.all(values);
}
