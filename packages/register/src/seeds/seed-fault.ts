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

/** Faults in the order in which somebody would mend them: by file, then by line. */
export function inFileOrder(faults: readonly Refused[]): readonly Refused[] {
  const file = (fault: Refused) => (fault instanceof SeedFault ? fault.file : '');
  const line = (fault: Refused) => (fault instanceof SeedFault ? fault.line : 0);
  return faults.toSorted(
    (a, b) => (file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : 0) || line(a) - line(b),
  );
}
