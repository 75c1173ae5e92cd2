import { z } from 'zod';
import { actDraft } from '../act/draft.ts';
import type { Country } from '../country/country.ts';
import { Refused } from '../errors.ts';
import type { Participations } from '../participation/read.ts';
import { gapsIn } from '../standing/gaps.ts';
import { inFileOrder } from './seed-fault.ts';

const actsShape = z.array(actDraft).optional();

/** Of an accord that was written what it may lack. */
const accordShape = z.object({
  slug: z.string(),
  kind: z.string(),
  binding: z.boolean().nullable(),
  coverage: z.object({ missing: z.array(z.string()).optional() }).optional(),
  acts: actsShape,
  participations: z.array(z.object({ country: z.string(), acts: actsShape })).optional(),
});

/** A register that reads drafts, and tells places and how countries are called. */
export interface WithPlaces {
  parse(type: 'Accord', value: unknown): { readonly draft: unknown };
  readonly participations: Participations;
  readonly countries: {
    byKeys(codes: readonly string[]): Promise<ReadonlyMap<string, Country>>;
  };
}

/** An entry of a seed file, as it is given. */
interface GivenEntry {
  readonly type: string;
  readonly value: unknown;
  located(fault: Refused): Refused;
}

/**
 * What is only missing from accords: but for what concerns countries that a sentence of `coverage.missing` names in English,
 * by which an editor says that it was looked for and not found.
 */
export async function missingFrom(
  register: WithPlaces,
  entries: readonly GivenEntry[],
): Promise<readonly Refused[]> {
  const accords = entries.filter(({ type }) => type === 'Accord');
  const drafts = accords.map((entry) => ({
    entry,
    draft: accordShape.parse(register.parse('Accord', entry.value).draft),
  }));
  const places = await register.participations.ofAccords(drafts.map(({ draft }) => draft.slug));
  const missing: Refused[] = [];
  for (const { entry, draft } of drafts) {
    const sentences = draft.coverage?.missing ?? [];
    for (const gap of gapsIn(draft, places.get(draft.slug) ?? [])) {
      const countries = [...(await register.countries.byKeys(gap.countries)).values()];
      const names = countries.map((country) => englishOf(country));
      const isKnown = names.every((own) =>
        sentences.some((sentence) => own.some((name) => sentence.includes(name))),
      );
      if (isKnown) continue;
      const cure = `${gap.cure}; where it was not found, say so in a sentence of coverage.missing that names ${names.map(([name]) => name).join(', ')}`;
      missing.push(entry.located(new Refused(gap.message, cure, gap.where)));
    }
  }
  return inFileOrder(missing);
}

function englishOf({ names }: Country): readonly string[] {
  return names.filter(({ language }) => language === 'en').map(({ text }) => text);
}
