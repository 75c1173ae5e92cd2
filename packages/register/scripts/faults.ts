import { Refused, RefusedDrafts } from '../src/errors.ts';
import { inFileOrder } from '../src/seeds/seed-fault.ts';

/** Runs a command. What a person can mend is printed with its cure, all of it, and ends with code 2; never with a stack trace. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    printFaults(error instanceof RefusedDrafts ? inFileOrder(error.faults) : [error]);
    process.exitCode = 2;
  }
}

/** Prints faults, each with its cure on the next line, and how many they are. */
export function printFaults(faults: readonly Refused[]): void {
  for (const { message, cure } of faults) console.error(`${message}\n  ${cure}`);
  if (faults.length > 1) console.error(`\n${faults.length} faults. Nothing was written.`);
}

/** Reads arguments. Throws `Refused` for those that a command does not have. */
export function argumentsBy<Values>(read: () => Values, usage: string): Values {
  try {
    return read();
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error), `write ${usage}`);
  }
}
