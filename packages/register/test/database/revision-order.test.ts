import { expect, test } from 'vitest';
import type { Refused, Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';

const body = (slug: string) => ({ slug, kind: 'OTHER', names: { en: slug } }) as const;

/** The last revision's number, and how many revisions are there up to a number. */
const lastOf = async (register: Register) => (await register.revision()).number;
const countTo = async (register: Register, number: number) =>
  (await register.history.byKeys(Array.from({ length: number }, (_, i) => String(i + 1)))).size;

onEveryEngine((fixture) => {
  test('what was seen at a revision does not change, however many write at once', async () => {
    const { register } = fixture();
    const entries = Array.from({ length: 150 }, (_, i) => ({
      type: 'Body' as const,
      value: body(`mirrored-${i}`),
      located: (fault: Refused) => fault,
    }));
    const seen = new Map<number, number>();
    const mirrored = register.mirror(entries, 'test');
    for (let i = 0; i < 20; i++) {
      await register.bodies.add(body(`added-${i}`), 'test');
      const number = await lastOf(register);
      seen.set(number, await countTo(register, number));
    }
    await mirrored;
    expect(seen.size).toBe(20);
    for (const [number, count] of seen) expect(await countTo(register, number)).toBe(count);
  });
});
