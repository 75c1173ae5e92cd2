import { z } from 'zod';
import type { Edition, EntryChange } from './edition.ts';

/** The accords and countries that an entry is about, by their keys. */
export interface Concerns {
  readonly accords: readonly string[];
  readonly countries: readonly string[];
}

/** Of any draft, in whatever shape: what says which accords and countries it is about. */
const referring = z.object({
  country: z.string().optional().catch(undefined),
  partOf: z.string().optional().catch(undefined),
  accords: z.array(z.string()).catch([]),
  countries: z.array(z.string()).catch([]),
  speaker: z
    .object({
      leader: z.string().optional().catch(undefined),
      body: z.string().optional().catch(undefined),
      country: z.string().optional().catch(undefined),
    })
    .catch({}),
});

type Referring = z.infer<typeof referring>;

/**
 * What the changes of a chain of editions are about, by edition and entry as `concernsKey` joins them. An instrument concerns its
 * umbrella, and who speaks for a country concerns it. An entry that was removed is about what it was about.
 */
export function concernsOf(chain: readonly Edition[]): ReadonlyMap<string, Concerns> {
  const drafts = new Map<string, Referring>();
  const all = new Map<string, Concerns>();
  for (const { name, changes } of chain) {
    for (const change of changes) {
      if (change.kind === 'REMOVED') continue;
      const { data } = referring.safeParse(change.draft);
      const id = `${change.type}:${change.key}`;
      if (data) drafts.set(id, data);
      else drafts.delete(id);
    }
    for (const change of changes) all.set(concernsKey(name, change), concerns(change, drafts));
  }
  return all;
}

export function concernsKey(edition: string, { type, key }: Pick<EntryChange, 'type' | 'key'>) {
  return `${edition} ${type}:${key}`;
}

function concerns({ type, key }: EntryChange, drafts: ReadonlyMap<string, Referring>): Concerns {
  const draft = drafts.get(`${type}:${key}`);
  const withUmbrella = (slug: string) => [slug, drafts.get(`Accord:${slug}`)?.partOf];
  const countryOf = (id: string) => drafts.get(id)?.country;
  switch (type) {
    case 'Country':
      return { accords: [], countries: [key] };
    case 'Accord':
      return { accords: defined([key, draft?.partOf]), countries: [] };
    case 'Participation': {
      const [accord = '', country] = key.split('/');
      return { accords: defined(withUmbrella(accord)), countries: defined([country]) };
    }
    case 'Statement': {
      const { leader, body, country } = draft?.speaker ?? {};
      const ofSpeaker = [country, countryOf(`Leader:${leader}`), countryOf(`Body:${body}`)];
      return {
        accords: defined((draft?.accords ?? []).flatMap(withUmbrella)),
        countries: defined([...(draft?.countries ?? []), ...ofSpeaker]),
      };
    }
    default:
      return { accords: [], countries: defined([draft?.country]) };
  }
}

function defined(keys: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(keys.filter((key) => key !== undefined))];
}
