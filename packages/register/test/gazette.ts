import { createHash } from 'node:crypto';
import type { AccordDraft } from '../src/drafts/accords.ts';
import type { Register } from '../src/register.ts';

/** A text of our own, in which one passage stands twice. */
export const text =
  'The envoy said: “We will sign in spring.” Asked again, he said “in spring,” and left.';
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
} as const;
export const accord: AccordDraft = {
  slug: 'pact',
  kind: 'TREATY',
  binding: true,
  names: { en: 'Pact' },
  description: 'A pact.',
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
