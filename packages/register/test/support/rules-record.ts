import type { Register } from '../../src/register.ts';

/**
 * A small record that never changes, for the test that pins what is derived of it: names and words in several scripts, dates of
 * each precision, sources of both kinds, an umbrella, wordings whose order follows from their merits.
 */
export async function addFixedRecord(register: Register): Promise<void> {
  const why = 'fixed';
  const citations = [{ source: 'communique' }];
  await register.countries.add(
    {
      code: 'KAZ',
      alpha2: 'KZ',
      kind: 'UN_MEMBER',
      names: { en: 'Kazakhstan', ar: 'كازاخستان', he: 'קזחסטן', kk: 'Қазақстан', ru: 'Казахстан' },
    },
    why,
  );
  await register.countries.add(
    { code: 'ARE', kind: 'UN_MEMBER', names: { en: ['United Arab Emirates', 'U.A.E.'] } },
    why,
  );
  await register.bodies.add(
    { slug: 'state-office', kind: 'OTHER', names: { en: 'State Office', he: 'מזכ"ל' } },
    why,
  );
  const source = { publisher: 'state-office', language: 'en' } as const;
  await register.sources.add(
    { ...source, slug: 'paper', title: 'Talks “go on”', published: '2025-11', kind: 'NEWS' },
    why,
  );
  await register.sources.add(
    {
      ...source,
      slug: 'communique',
      title: 'Communiqué',
      published: '2025-11-06',
      kind: 'PRIMARY',
    },
    why,
  );
  await register.leaders.add(
    {
      slug: 'a-tokayev',
      names: { en: 'A. Tokayev', ru: 'А. Токаев' },
      country: 'KAZ',
      offices: [{ title: 'President of the Republic', country: 'KAZ', from: '2019', citations }],
    },
    why,
  );
  const accord = { kind: 'TREATY', binding: true, citations } as const;
  await register.accords.add(
    {
      ...accord,
      binding: false,
      slug: 'pact',
      names: { en: 'The Pact' },
      description: 'A pact of peace.',
    },
    why,
  );
  await register.accords.add(
    {
      ...accord,
      slug: 'annex',
      names: { en: 'Annex to the Pact' },
      description: 'What follows.',
      partOf: 'pact',
      acts: [{ kind: 'ADOPTED', date: '2020', citations }],
      participations: [
        { country: 'ARE', roles: [{ role: 'PRINCIPAL', citations }] },
        {
          country: 'KAZ',
          acts: [
            { kind: 'ANNOUNCED', by: { leader: 'a-tokayev' }, citations },
            { kind: 'SIGNED', date: '2025-11', citations },
          ],
        },
      ],
    },
    why,
  );
  await register.statements.add(
    {
      slug: 'said',
      speaker: { leader: 'a-tokayev' },
      date: '2025-11',
      accords: ['annex', 'pact'],
      countries: ['KAZ'],
      wordings: [
        {
          source: 'paper',
          form: 'DIRECT',
          attributedAs: 'the president',
          passages: [{ exact: 'We will sign' }, { exact: 'in spring' }],
        },
        {
          source: 'communique',
          form: 'INDIRECT',
          attributedAs: 'he',
          clause: { exact: 'that the states’ accession would follow' },
        },
      ],
    },
    why,
  );
  await register.statements.add(
    {
      slug: 'undated',
      speaker: { unnamed: 'an envoy', country: 'ARE' },
      accords: ['pact'],
      wordings: [
        {
          source: 'paper',
          form: 'DIRECT',
          attributedAs: 'an envoy',
          language: 'ar',
          passages: [{ exact: 'اتفاقيات الشراكة' }],
        },
      ],
    },
    why,
  );
}
