import { keyOf } from './documents.ts';

/** How the keys of accords and of countries begin. */
const ACCORD = keyOf('Accord:');
const COUNTRY = keyOf('Country:');

interface Naming {
  readonly kind: boolean;
  readonly excluded: boolean;
  readonly keys: readonly string[];
}

/** The same terms, of which those for an accord in general stand for the accords that others name which name no country. */
export function withKinds<T extends Naming>(terms: readonly T[]): readonly T[] {
  const accords = terms
    .filter(({ kind, excluded, keys }) => !kind && !excluded && !keys.some(isOfCountry))
    .flatMap(({ keys }) => keys.filter((key) => key.startsWith(ACCORD)));
  return terms.map((term) =>
    term.kind ? { ...term, keys: [...new Set([...term.keys, ...accords])] } : term,
  );
}

const isOfCountry = (key: string): boolean => key.startsWith(COUNTRY);
