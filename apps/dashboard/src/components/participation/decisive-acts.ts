import type { StandingCellsFragment } from '../../documents.generated.ts';

type Act = StandingCellsFragment['acts'][number];

/** Up to this many acts are all shown. */
const FEW = 2;

/**
 * The acts that a row shows before it is opened: the one by which the country came to its standing, in the accord itself rather than
 * in an instrument under it, and those that are contested, since a claim stands beside the standing it would change.
 */
export function decisiveActs(place: StandingCellsFragment, within: string): readonly Act[] {
  const { acts, since } = place;
  if (acts.length <= FEW) return acts;
  const sure = acts.filter(({ contested }) => !contested);
  const onTheDay = sure.filter(({ date }) => date === since);
  const last = onTheDay.findLast(({ accord }) => accord.id === within) ?? onTheDay.at(-1);
  // The same done again on that day gave nothing: the first gave it.
  const decisive = onTheDay.find(
    ({ kind, accord }) => kind === last?.kind && accord.id === last.accord.id,
  );
  return [
    ...(decisive ? [decisive] : sure.slice(-1)),
    ...acts.filter(({ contested }) => contested),
  ];
}
