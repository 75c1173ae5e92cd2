import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { parse } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The record's digest from the seed files alone, by others' parser and others' RFC 8785: a second account of what
 * decision 0024 says, which shares no line with the register.
 */
export function naiveDigest(seeds: string): string {
  const list: (readonly [type: string, key: string, digest: string])[] = [];
  const add = (type: string, key: unknown, draft: unknown) =>
    list.push([type, String(key), sha256(draft)]);
  const read = (...path: string[]) =>
    parse(readFileSync(join(seeds, ...path), 'utf8'), { schema: 'failsafe' });

  for (const draft of read('countries.yaml')) add('Country', draft.code, draft);
  for (const draft of read('bodies.yaml')) add('Body', draft.slug, draft);
  for (const draft of read('leaders.yaml')) add('Leader', draft.slug, draft);
  for (const file of readdirSync(join(seeds, 'accords'))) {
    const slug = file.replace('.yaml', '');
    const { participations = [], actsOfBoth = [], ...draft } = read('accords', file);
    add('Accord', slug, { slug, ...draft });
    for (const place of participations) {
      // An act of both parties is one of each: after its own of the same day.
      const acts = [...(place.acts ?? []), ...actsOfBoth].sort((a, b) => order(a.date, b.date));
      const whole = actsOfBoth.length > 0 ? { ...place, acts } : place;
      add('Participation', `${slug}/${place.country}`, whole);
    }
  }
  for (const slug of readdirSync(join(seeds, 'sources'))) {
    add('Source', slug, { slug, ...read('sources', slug, 'source.yaml') });
    if (!readdirSync(join(seeds, 'sources', slug)).includes('statements.yaml')) continue;
    for (const draft of read('sources', slug, 'statements.yaml')) {
      const wordings = draft.wordings.map((one: Fields) => ({ source: slug, ...one }));
      add('Statement', draft.slug, { ...draft, wordings });
    }
  }
  return sha256(list.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)));
}

/** Of two dates the one that ends earlier, none before all; every month is let run to its 31st. */
function order(a = '', b = ''): number {
  const [first, second] = [a, b].map(
    (date) => `${date}${{ 4: '-12-31', 7: '-31' }[date.length] ?? ''}`,
  );
  return first === second ? 0 : `${first}` < `${second}` ? -1 : 1;
}

function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(typed(value)) ?? '')
    .digest('hex');
}

/** Of the files' texts, those that stand for a truth value or a number. */
function typed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => typed(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typed(one, name)]));
  if (key === 'start') return Number(value);
  if (key === 'binding' && value === 'null') return undefined;
  const isTruthValue = ['binding', 'contested', 'dateInferred', 'publishedInferred'].includes(key);
  return isTruthValue ? value === 'true' : value;
}
