/** One thing that can fail, what is expected of the server then, and what makes it fail and says what was got, in the same words. */
export interface Fault {
  readonly name: string;
  readonly expected: string;
  try(): Promise<string>;
}

/** A fault cannot be made on this machine, and why. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}

/** What came of a fault. */
export interface Outcome {
  readonly fault: Fault;
  readonly got: string;
  readonly result: 'as expected' | 'OTHERWISE' | 'not tried';
}

/** Tries one fault. What fails on the way is what was got. */
export async function outcomeOf(fault: Fault): Promise<Outcome> {
  try {
    const got = await fault.try();
    return { fault, got, result: got === fault.expected ? 'as expected' : 'OTHERWISE' };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { fault, got, result: error instanceof NotTried ? 'not tried' : 'OTHERWISE' };
  }
}
