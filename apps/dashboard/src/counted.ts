/** A number with its noun: `1 statement`, `6 statements`. */
export function counted(count: number, one: string, many: string): string {
  const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped} ${count === 1 ? one : many}`;
}
