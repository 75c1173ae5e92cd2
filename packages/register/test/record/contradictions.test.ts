import { beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { onEveryEngine } from '../support/engines.ts';
import { cited, faultsOf, pact } from '../support/faults.ts';
import { addRecord } from '../support/gazette.ts';

onEveryEngine((fixture) => {
  beforeAll(async () => {
    const { register } = fixture();
    await addRecord(register);
    const names = { en: 'Land CCC' };
    await register.countries.add({ code: 'CCC', kind: 'UN_MEMBER', names }, 'test');
  });
  const faults = (draft: Partial<AccordDraft>) => faultsOf(fixture().register, draft);

  describe('Acts that contradict others', () => {
    const own = (...acts: readonly string[]) => pact([], { AAA: acts });
    test.each<[string, Partial<AccordDraft>, string, string]>([
      [
        'two entries into force of an accord',
        pact(['ENTERED_INTO_FORCE 2000-01-01', 'ENTERED_INTO_FORCE 2001']),
        'the accord as a whole: ENTERED_INTO_FORCE 2001: it is ENTERED_INTO_FORCE already, 2000-01-01',
        'acts.1',
      ],
      [
        'two ends of an accord',
        pact(['TERMINATED 2001-01-01', 'TERMINATED 2000-01-01']),
        'the accord as a whole: TERMINATED 2001-01-01: it is TERMINATED already, 2000-01-01',
        'acts.0',
      ],
      [
        'two suspensions of an accord with nothing between',
        pact(['SUSPENDED 2000', 'SUSPENDED 2001', 'RESUMED 2002']),
        'the accord as a whole: SUSPENDED 2001: it is SUSPENDED already, 2000',
        'acts.1',
      ],
      [
        'the adoption of a text that was signed',
        pact(['ADOPTED 2000-02-01'], { AAA: ['SIGNED 2000-01-01'] }),
        'the accord as a whole: ADOPTED 2000-02-01: its text was joined before, by AAA: SIGNED 2000-01-01',
        'acts.0',
      ],
      [
        'the end of what nobody applied',
        pact(['PROVISIONAL_APPLICATION_ENDED 2000']),
        'the accord as a whole: PROVISIONAL_APPLICATION_ENDED 2000: nobody applied it provisionally',
        'acts.0',
      ],
      [
        'a reservation that is withdrawn and was not made',
        own('DECLARED 1999', 'RESERVATION_WITHDRAWN 2000'),
        'AAA: RESERVATION_WITHDRAWN 2000: no RESERVED comes before it',
        'participations.0.acts.1',
      ],
      [
        'a reservation that is made after its withdrawal',
        own('RESERVATION_WITHDRAWN 2000', 'RESERVED 2001'),
        'AAA: RESERVATION_WITHDRAWN 2000: no RESERVED comes before it',
        'participations.0.acts.0',
      ],
      [
        'relations of a third state',
        {
          kind: 'DIPLOMATIC_RELATIONS',
          ...pact([], {
            AAA: ['ESTABLISHED 2000'],
            BBB: ['ESTABLISHED 2000'],
            CCC: ['ESTABLISHED 2000'],
          }),
        },
        'CCC: ESTABLISHED 2000: the relations are between AAA and BBB',
        'participations.2.acts.0',
      ],
      [
        'a clause of entry into force in an accord that does not bind',
        { binding: false, entersIntoForce: { after: 'P1M' } },
        'entersIntoForce is said of an accord to which no consent is given: it does not bind, or is diplomatic relations',
        'entersIntoForce',
      ],
      [
        'a resumption by one state of what was suspended as a whole',
        pact(['ENTERED_INTO_FORCE 2000-01-01', 'SUSPENDED 2001-01-01'], {
          AAA: ['RATIFIED 1999-01-01', 'RESUMED 2002-01-01'],
        }),
        'AAA: RESUMED 2002-01-01: it is suspended with the whole accord, and by no act of its own',
        'participations.0.acts.1',
      ],
    ])('are refused: %s', async (_, draft, message, where) => {
      const [first, ...others] = await faults(draft);
      expect([first?.message, first?.where.join('.')]).toEqual([message, where]);
      expect(first?.cure).toMatch(/\w{4}/);
      expect(others).toEqual([]);
    });

    test.each<[string, Partial<AccordDraft>]>([
      ['what is contested', pact(['ENTERED_INTO_FORCE 2000', '*ENTERED_INTO_FORCE 2001'])],
      ['what may have been adopted first', pact(['ADOPTED 2000'], { AAA: ['SIGNED 2000-01-01'] })],
      ['what a state adopted once it signed', own('SIGNED 2000-01-01', 'ADOPTED 2001-01-01')],
      [
        'a suspension after what resumed',
        pact(['SUSPENDED 2000', 'RESUMED 2001', 'SUSPENDED 2001']),
      ],
      [
        'what is withdrawn and was made on no known day',
        own('RESERVED', 'RESERVATION_WITHDRAWN 2000'),
      ],
    ])('are none: %s', async (_, draft) => {
      expect(await faults(draft)).toEqual([]);
    });

    test('are refused in one act: an effect before it, or a country that means itself', async () => {
      const acts = cited([
        { kind: 'SUCCEEDED', date: '2000-01-01', notified: '1999-01-01' },
        { kind: 'OBJECTED', date: '2001-01-01', objectedTo: 'AAA' },
        { kind: 'WITHDRAWAL_NOTIFIED', date: '2002-01-01', effective: '2001-12-31' },
      ]);
      const refusals = await faults({ participations: [{ country: 'AAA', acts }] });
      expect(refusals.map(({ message }) => message.replace(/^.*: /, ''))).toEqual([
        'it was notified before the day of succession',
        'it objects to itself',
        'it takes effect before it was given',
      ]);
    });
  });
});
