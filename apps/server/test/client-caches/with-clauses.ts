const citations = [{ source: '2025-11-06-times-of-israel-kazakhstan' }];

/** What no accord on record has yet: clauses, a relation, acts that name another country, and what was announced twice and signed. */
export const WITH_CLAUSES = {
  slug: 'with-clauses',
  kind: 'TREATY' as const,
  binding: true,
  names: { en: 'With clauses' },
  description: 'An accord of the test.',
  entersIntoForce: { after: 'P30D' },
  withdrawal: { after: 'P1Y', on: 'FIRST_OF_NEXT_MONTH' as const },
  relations: [{ kind: 'IMPLEMENTS' as const, accord: 'abraham-accords', citations }],
  citations,
  participations: [
    {
      country: 'KAZ',
      acts: [
        { kind: 'ANNOUNCED' as const, date: '2019-01-01', citations },
        { kind: 'ANNOUNCED' as const, date: '2019-02-01', citations },
        { kind: 'RATIFIED' as const, date: '2019-03-01', contested: true as const, citations },
        { kind: 'SIGNED' as const, date: '2019-04-01', citations },
      ],
    },
    {
      country: 'RUS',
      acts: [
        { kind: 'CONTINUED' as const, date: '1991-12-24', continues: 'SUN', citations },
        {
          kind: 'OBJECTED' as const,
          date: '1992',
          otherDate: '1993',
          objectedTo: 'SUN',
          citations,
        },
      ],
    },
    { country: 'SUN', acts: [{ kind: 'RATIFIED' as const, date: '1980', citations }] },
  ],
};
