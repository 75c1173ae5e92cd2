/** URL parameters that a form preserves, as hidden fields. */
export function HiddenFields({ search }: { search: string }) {
  return [...new URLSearchParams(search)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
