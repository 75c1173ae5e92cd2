import { DateOrder } from '@signatory/schema';
import type { Order } from '../db/page.ts';

/** A column in which the same direction is taken as in the days. */
interface AlongTime {
  readonly alongTime: string;
}

/** By the latest day that a date may mean, then by keys. Undated ones have an empty day, before every other. */
export function byDay(
  order: DateOrder | null | undefined,
  day: string,
  ...keys: (string | AlongTime)[]
): Order {
  const direction = order === DateOrder.OLDEST_FIRST ? 'asc' : 'desc';
  return [
    { column: day, direction },
    ...keys.map((key) =>
      typeof key === 'string'
        ? ({ column: key, direction: 'asc' } as const)
        : ({ column: key.alongTime, direction } as const),
    ),
  ];
}
