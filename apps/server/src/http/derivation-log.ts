import type { DerivationListener } from '@signatory/register';

/** Milliseconds between two lines. */
const INTERVAL = 5_000;

/**
 * Logs that the rows of the register are derived again, which can take minutes before the server answers: a line at the
 * start, one every five seconds, and one at the end.
 */
export function derivationLog(
  log: (line: string) => void,
  milliseconds: () => number,
): DerivationListener {
  let started = 0;
  let last = 0;
  const seconds = () => `${Math.round((milliseconds() - started) / 1000)} s`;
  return {
    onStart(version, entries) {
      started = milliseconds();
      last = started;
      log(
        `Deriving the rows of ${entries} entries again, by version ${version} of the rules; the server answers when this is done`,
      );
    },
    onProgress(share) {
      if (milliseconds() - last < INTERVAL) return;
      last = milliseconds();
      log(`Deriving rows: ${Math.floor(share * 100)} % after ${seconds()}`);
    },
    onEnd() {
      log(`Derived all rows in ${seconds()}`);
    },
  };
}
