import { Refused } from '../errors.ts';

/** What is wrong in a seed file, with the file and, where it can be told, the line. */
export class SeedFault extends Refused {
  override readonly name = 'SeedFault';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number | null, what: string, cure: string) {
    super(line === null ? `${file} ${what}` : `${file}:${line}: ${what}`, cure);
    this.file = file;
    this.line = line ?? 0;
  }
}

/** The file that a fault is in; an empty text where it is in none. */
export function fileOf(fault: Refused | undefined): string {
  return fault instanceof SeedFault ? fault.file : '';
}

/** Faults in the order in which somebody would mend them: by file, then by line. */
export function inFileOrder(faults: readonly Refused[]): readonly Refused[] {
  const line = (fault: Refused) => (fault instanceof SeedFault ? fault.line : 0);
  return faults.toSorted(
    (a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0) || line(a) - line(b),
  );
}
