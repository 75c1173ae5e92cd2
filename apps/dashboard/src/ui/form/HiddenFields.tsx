import { KNOWN_ON } from '../../address/known-on.ts';

/** URL parameters that a form preserves, as hidden fields. Every form has `knownOn` by itself. */
export function HiddenFields({ search }: { search: string }) {
  const others = [...new URLSearchParams(search)].filter(([name]) => name !== KNOWN_ON);
  return others.map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
