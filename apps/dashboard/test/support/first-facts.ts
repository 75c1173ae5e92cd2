import { objectOf } from '../../../../packages/register/src/seeds/object-of.ts';

/** The drafts of entries, by type and key as `Statement:SLUG`. */
export type Drafts = ReadonlyMap<string, unknown>;

/** What a source gives to a record, fact by fact: each with its fields. */
type Facts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What entries say of a source: the source itself; each quotation, with what its statement and its wording say of it; and each act of a
 * place that cites it. Paraphrases are left out: those of the invented article are invented too.
 */
export function factsOf(drafts: Drafts, source: string): Facts {
  const facts = new Map<string, Record<string, unknown>>();
  for (const [id, value] of drafts) {
    const draft = objectOf(value) ?? {};
    if (id === `Source:${source}`) facts.set('the source', draft);
    if (id.startsWith('Statement:')) {
      const { slug: _slug, wordings, ...said } = draft;
      for (const one of listOf(wordings)) {
        const {
          source: from = source,
          passages,
          form,
          clause: _clause,
          verified,
          ...wording
        } = objectOf(one) ?? {};
        const { level } = objectOf(verified) ?? {};
        if (from !== source || form === 'INDIRECT') continue;
        for (const passage of listOf(passages)) {
          const { exact, ...place } = objectOf(passage) ?? {};
          facts.set(`said “${exact}”`, { ...said, ...wording, form, level, ...place });
        }
      }
    }
    if (!id.startsWith('Participation:')) continue;
    for (const one of listOf(draft.acts)) {
      const { citations, kind, ...act } = objectOf(one) ?? {};
      const cited = listOf(citations)
        .map((citation) => objectOf(citation) ?? {})
        .find((citation) => citation.source === source);
      if (!cited || cited.stance !== undefined) continue;
      const { source: _source, verified, ...rest } = cited;
      const { level } = objectOf(verified) ?? {};
      const place = `${id.replace('Participation:', '')} ${kind}`;
      // Of two acts of one kind the first is that of who leads the country that speaks.
      if (!facts.has(place)) facts.set(place, { ...act, ...rest, level });
    }
  }
  return facts;
}

/** How often each field differs between facts that both have, and the facts that one of the two alone has. */
export function differencesOf(one: Facts, other: Facts) {
  const fields: Record<string, number> = {};
  for (const [name, fact] of one) {
    const same = other.get(name);
    if (!same) continue;
    for (const field of new Set([...Object.keys(fact), ...Object.keys(same)]))
      if (JSON.stringify(fact[field]) !== JSON.stringify(same[field]))
        fields[field] = (fields[field] ?? 0) + 1;
  }
  const only = (these: Facts, those: Facts) => [...these.keys()].filter((name) => !those.has(name));
  return { fields, onlyFirst: only(one, other), onlySecond: only(other, one) };
}
