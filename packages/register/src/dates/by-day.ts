import { DateOrder } from '@signatory/schema';
import type { Order } from '../db/page.ts';

/** By the latest day that a date may mean, then by key. Undated ones have an empty day, before every other. */
export function byDay(order: DateOrder | null | undefined, day: string, ...keys: string[]): Order {
  const direction = order === DateOrder.OLDEST_FIRST ? 'asc' : 'desc';
  return [
    { column: day, direction },
    ...keys.map((column) => ({ column, direction: 'asc' as const })),
  ];
}
