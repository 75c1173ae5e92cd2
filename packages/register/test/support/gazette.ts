import { createHash } from 'node:crypto';
import type { AccordDraft } from '../../src/accord/draft.ts';
import type { Register } from '../../src/register.ts';

/** A text of our own, in which one passage stands twice, and long enough to be cited. */
export const text = `The envoy said: “We will sign in spring.” Asked again, he said “in spring,” and left.${' Nothing else is known.'.repeat(80)}`;
export const sha256 = createHash('sha256').update(text).digest('hex');

export const body = {
  slug: 'the-gazette',
  kind: 'NEWS_PUBLISHER',
  names: { en: 'The Gazette' },
} as const;
export const source = {
  slug: 'gazette',
  title: 'Talks',
  publisher: 'the-gazette',
  published: '2025-11-06',
  language: 'en',
  kind: 'NEWS',
  sha256,
  words: '336',
} as const;
export const accord: AccordDraft = {
  slug: 'pact',
  kind: 'TREATY',
  binding: true,
  names: { en: 'Pact' },
  description: 'A pact.',
  coverage: { until: '2026-11', lookedFor: ['Acts, in The Gazette.'] },
  citations: [{ source: 'gazette' }],
};

export function statement(
  slug: string,
  ...passages: { exact: string; prefix?: string; suffix?: string; start?: number }[]
) {
  return {
    slug,
    speaker: { unnamed: 'the envoy' },
    accords: ['pact'],
    wordings: [{ source: 'gazette', form: 'DIRECT' as const, attributedAs: 'The envoy', passages }],
  };
}

/** Puts a newspaper, its one text as a source, and an accord into an empty register. */
export async function addGazette({ bodies, sources, accords }: Register): Promise<void> {
  await bodies.add(body, 'test');
  await sources.add(source, 'test');
  await accords.add(accord, 'test');
}

/** A small record that has something of everything: two countries, a leader in office, an act, verified words. */
export async function addRecord(register: Register): Promise<void> {
  const citations = [{ source: 'gazette' }];
  for (const code of ['AAA', 'BBB']) {
    await register.countries.add(
      { code, kind: 'UN_MEMBER', names: { en: `Land ${code}` } },
      'test',
    );
  }
  await addGazette(register);
  const office = { title: 'Envoy', country: 'AAA', from: '2020', to: '2026-01', citations };
  const names = { en: ['The Envoy', 'Envoy'], ar: 'المبعوث' };
  await register.leaders.add({ slug: 'envoy', names, country: 'AAA', offices: [office] }, 'test');
  const participations = ['AAA', 'BBB'].map((country) => ({
    country,
    roles: [{ role: 'PRINCIPAL' as const, citations }],
    acts: [{ kind: 'ANNOUNCED' as const, date: '2025-11', by: { leader: 'envoy' }, citations }],
  }));
  await register.accords.add({ ...accord, binding: false, participations }, 'test');
  await register.holdText('gazette', text);
  const sign = { exact: 'We will sign in spring.', prefix: 'said: “', start: 17 };
  const again = { exact: 'in spring', prefix: 'he said “', suffix: ',”' };
  await register.statements.add(
    { ...statement('spring', sign, again), speaker: { leader: 'envoy' }, date: '2025-11' },
    'test',
  );
  await register.statements.add(
    {
      ...statement('asked'),
      wordings: [
        { source: 'gazette', form: 'INDIRECT', attributedAs: 'he', clause: { exact: 'and left' } },
      ],
    },
    'test',
  );
}
