import type { DraftPath } from '../errors.ts';
import { type AccordActs, isSurelyBefore } from './accord-acts.ts';
import { sortOf } from './permissions.ts';

/** Of an act of one state in its relations with another, where it stands in a draft: the act of that other which is the same event. */
export function actOfBoth(accord: AccordActs, where: DraftPath): DraftPath | undefined {
  const { participations = [] } = accord;
  const [list, place, field, at, ...rest] = where;
  const isAct = list === 'participations' && field === 'acts' && at !== undefined;
  if (!isAct || rest.length > 0 || sortOf(accord) !== 'RELATIONS') return undefined;
  const act = participations[Number(place)]?.acts?.[Number(at)];
  const same = participations.flatMap(({ acts = [] }, i) =>
    acts.flatMap((one, j): readonly DraftPath[] =>
      i !== Number(place) &&
      one.kind === act?.kind &&
      one.contested === act.contested &&
      !isSurelyBefore(one, act) &&
      !isSurelyBefore(act, one)
        ? [['participations', i, 'acts', j]]
        : [],
    ),
  );
  return same.length === 1 ? same[0] : undefined;
}
