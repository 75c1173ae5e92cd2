import { expect, test } from 'vitest';
import { derivationLog } from './derivation-log.ts';

test('a derivation is logged when it starts, every five seconds, and when it ends', () => {
  const lines: string[] = [];
  let now = 1_000;
  const listener = derivationLog(
    (line) => lines.push(line),
    () => now,
  );
  listener.onStart(5, 40_000);
  for (let done = 1; done <= 40_000; done++) {
    now += 0.4;
    listener.onProgress(done / 40_000);
  }
  listener.onEnd();
  expect(lines).toEqual([
    'Deriving the rows of 40000 entries again, by version 5 of the rules; the server answers when this is done',
    'Deriving rows: 31 % after 5 s',
    'Deriving rows: 62 % after 10 s',
    'Deriving rows: 93 % after 15 s',
    'Derived all rows in 16 s',
  ]);
});
