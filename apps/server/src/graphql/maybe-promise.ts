/** A value that is there, or that will be. What is there is not waited for: a page has a thousand of them. */
export type Soon<Value> = Value | Promise<Value>;

/** What follows from a value once it is there. */
export function whenThere<Value, Next>(
  value: Soon<Value>,
  next: (value: Value) => Soon<Next>,
): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values, once the last of them is there. */
export function all<Value>(values: readonly Soon<Value>[]): Soon<readonly Value[]> {
  const isThere = (value: Soon<Value>): value is Value => !(value instanceof Promise);
  return values.every(isThere) ? values : Promise.all(values);
}
