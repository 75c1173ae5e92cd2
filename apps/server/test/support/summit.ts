import type { Register } from '@signatory/register';
import { accord, addRecord } from '../../../../packages/register/test/support/gazette.ts';

/** An accord of which was looked until 21 August, with a signature set for 1 December. */
const citations = [{ source: 'gazette' }];
const summit = {
  ...accord,
  slug: 'summit',
  names: { en: 'Summit' },
  coverage: { until: '2026-08-21' },
  participations: [
    {
      country: 'AAA',
      acts: [
        { kind: 'ANNOUNCED' as const, date: '2025-11-06', citations },
        { kind: 'SIGNED' as const, date: '2026-12-01', citations },
      ],
    },
    { country: 'BBB', acts: [{ kind: 'SIGNED' as const, date: '2026-08-01', citations }] },
  ],
};

/** Puts a small record with that accord into an empty register. */
export async function addSummit(register: Register): Promise<void> {
  await addRecord(register);
  await register.accords.add(summit, 'test');
}
