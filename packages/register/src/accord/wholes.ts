import { sql } from 'kysely';

/** Every accord, as `slug`, beside itself and beside each instrument under it, as `part`. */
export const wholes = sql`(select slug, slug as part from accord
  union all select part_of, slug from accord where part_of is not null)`;
