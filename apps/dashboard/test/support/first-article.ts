import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The first article of the record. */
export const FIRST = '2025-11-06-times-of-israel-kazakhstan';

interface Wording {
  readonly source?: string;
  readonly form: string;
  readonly passages?: readonly { readonly exact: string }[];
}

/** A statement as it was written by hand. */
interface ByHand {
  readonly slug: string;
  readonly speaker: Readonly<Record<string, string>>;
  readonly wordings: readonly Wording[];
}

/** What is quoted of each speaker. */
type Quoted = ReadonlyMap<string, readonly string[]>;

/** The quotations of statements from a source, by speaker. */
export function quotedIn(statements: readonly ByHand[], source: string): Quoted {
  const quoted = statements.flatMap(({ speaker, wordings }) =>
    wordings.flatMap(({ source: other = source, form, passages = [] }) =>
      other === source && form !== 'INDIRECT'
        ? passages.map(({ exact }) => ({ who: Object.values(speaker)[0] ?? '', exact }))
        : [],
    ),
  );
  const byWho = Map.groupBy(quoted, ({ who }) => who);
  return new Map([...byWho].map(([who, own]) => [who, own.map(({ exact }) => exact).sort()]));
}

/** What was written by hand of the first article. */
export function byHand(seeds: string): readonly ByHand[] {
  return parse(readFileSync(`${seeds}/sources/${FIRST}/statements.yaml`, 'utf8'), {
    schema: 'failsafe',
  });
}

/**
 * An article that says what the first one says. The text of that one is not in this project: of it are here the quotations that the
 * record has, and between them invented prose.
 */
export function articleLike(statements: readonly ByHand[]): string {
  const of = (slug: string, wording = 0) =>
    statements
      .find((one) => one.slug === slug)
      ?.wordings[wording]?.passages?.map(({ exact }) => exact) ?? [];
  const [forward, ceremony, growth] = of('trump-2025-11-06-truth-social');
  const [official] = of('us-official-kazakhstan');
  const [accession] = of('government-of-kazakhstan-2025-11-06-statement');
  const [natural] = of('government-of-kazakhstan-2025-11-06-statement', 1);
  const [momentum] = of('vance-2025-11-06-white-house');
  const [partnership] = of('rubio-2025-11-06-white-house');
  const [job, neighborhood] = of('trump-2025-11-06-white-house');
  return `Kazakhstan to join Abraham Accords

US President Donald Trump announced Thursday that Kazakhstan will be the first country to join the Abraham Accords since he came back.

“${forward},” Trump said.

“${ceremony},” he continued. “${growth}”

The pact will gain by it, a US official told The Times of Israel.

“${official},” the US official said, acknowledging that nobody is kept out any more.

The US has sought, across administrations, for Saudi Arabia to join the accords, and the Trump administration has floated Syria joining too.

In a later statement, Kazakhstan said it was “${natural}” for it to come in.

“${accession},” the country’s government said in a statement.

The guests sat down together in the evening, and reporters were let in.

“${momentum}” US Vice President JD Vance explained.

Secretary of State Marco Rubio said the Abraham Accords are about more than two states.

“${partnership},” Rubio said.

Then the talk turned to Damascus, and to who rules there.

Instead, he reiterated that Sharaa is doing a “${job}” in a “${neighborhood},” and took no more of it.

In August, Reuters reported that the Trump administration was eyeing Azerbaijan as the next country to join the accords.

${'The evening was long, and nothing else that was spoken in the room is known to this outlet. '.repeat(38)}
`;
}

/** The acts of places that a source is cited for, as "ACCORD/COUNTRY KIND". */
export function actsIn(entries: ReadonlyMap<string, unknown>, source: string): readonly string[] {
  return [...entries]
    .flatMap(([id, draft]) =>
      (Object(draft).acts ?? []).flatMap(
        ({ kind, citations = [] }: { kind: string; citations?: readonly { source: string }[] }) =>
          citations.some((one) => one.source === source)
            ? [`${id.replace('PARTICIPATION ', '')} ${kind}`]
            : [],
      ),
    )
    .sort();
}
