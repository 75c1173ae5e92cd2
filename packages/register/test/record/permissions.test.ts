import { ActKind } from '@signatory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { type AccordSort, notPermitted, PERMISSIONS } from '../../src/act/permissions.ts';
import { onEveryEngine } from '../support/engines.ts';
import { faultsOf, pact } from '../support/faults.ts';
import { addRecord } from '../support/gazette.ts';

test('every kind of act has one line among the permissions', () => {
  const kinds = PERMISSIONS.flatMap(({ kinds: ofLine }) => ofLine);
  expect(kinds.toSorted()).toEqual(Object.values(ActKind).toSorted());
});

const SORTS: Readonly<Partial<Record<AccordSort, Partial<AccordDraft>>>> = {
  BINDING: { kind: 'TREATY', binding: true },
  NOT_BINDING: { kind: 'DECLARATION', binding: false },
  RELATIONS: { kind: 'DIPLOMATIC_RELATIONS', binding: true },
};

onEveryEngine((fixture) => {
  beforeAll(() => addRecord(fixture().register));
  const faults = (draft: Partial<AccordDraft>) => faultsOf(fixture().register, draft);

  describe('Acts where they may not stand', () => {
    test.each(
      Object.entries(SORTS).flatMap(([sort, draft]) =>
        (['WHOLE', 'COUNTRY'] as const).map((owner) => [sort as AccordSort, owner, draft] as const),
      ),
    )(
      'are refused in an accord that is %s, among the acts of the %s',
      async (sort, owner, draft) => {
        const kinds = Object.values(ActKind);
        const acts = kinds.map((kind, i) => `${kind} ${1960 + i}-01-01`);
        const refusals = await faults({
          ...draft,
          ...(owner === 'WHOLE' ? pact(acts) : pact([], { AAA: acts })),
        });
        const label = owner === 'WHOLE' ? 'the accord as a whole' : 'AAA';
        const expected = kinds.flatMap((kind, i) => {
          const refused = notPermitted({ kind }, owner, sort);
          return refused
            ? [`${label}: ${kind} ${1960 + i}-01-01: ${refused.wrong}: ${refused.cure}`]
            : [];
        });
        const found = refusals.map(({ message, cure }) => `${message}: ${cure}`);
        expect(found.filter((fault) => expected.includes(fault))).toEqual(expected);
        // What else is refused contradicts other acts, and not the place where it stands.
        const others = found.filter((fault) => !expected.includes(fault)).join('\n');
        expect(others).not.toMatch(/by itself|as a whole does not|does not bind|is diplomatic/);
      },
    );

    test('are taken where they are contested, since their effect is what is open', async () => {
      const contested = pact(['*PROVISIONALLY_APPLIED 2001-01-01'], {
        AAA: ['*ACCEDED 2000-01-01'],
      });
      expect(await faults({ binding: false, ...contested })).toEqual([]);
      expect(await faults({ binding: false, ...pact(['*SIGNED 2000-01-01']) })).toHaveLength(1);
    });
  });
});
