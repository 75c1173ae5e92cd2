import { onTestFinished, vi } from 'vitest';

/** Stops clocks until the test is over: none of the minutes over which something is counted passes while it runs. */
export function stopClocks(...clocks: readonly ('Date' | 'performance' | 'setInterval')[]): void {
  vi.useFakeTimers({ toFake: [...clocks] });
  onTestFinished(() => void vi.useRealTimers());
}
