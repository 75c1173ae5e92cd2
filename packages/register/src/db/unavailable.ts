/**
 * The database cannot answer now, and what was asked is not at fault. `message` and `cure` name neither path nor SQL, so
 * they can be told to anyone; `cause` is what the engine said. Nothing of what failed is written.
 */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
  readonly cure: string;

  constructor(message: string, cure: string, cause: unknown) {
    super(message, { cause });
    this.cure = cure;
  }
}

/** Another program holds the database, or it is too busy to answer in time. */
export class DatabaseBusy extends Unavailable {
  override readonly name = 'DatabaseBusy';

  constructor(cause: unknown) {
    super('the register is busy', 'try again in a moment', cause);
  }
}

/** There is no room for a write. Reading goes on. */
export class DatabaseFull extends Unavailable {
  override readonly name = 'DatabaseFull';

  constructor(cause: unknown) {
    super('the register has no room to write', 'free or add disk space; reading goes on', cause);
  }
}

/** The database holds what no engine wrote. */
export class DatabaseDamaged extends Unavailable {
  override readonly name = 'DatabaseDamaged';

  constructor(cause: unknown) {
    super('the register’s database is damaged', 'restore it from a copy and restart', cause);
  }
}

/** The database is not where it was: its file moved, its disk failed, or its server does not answer. */
export class DatabaseGone extends Unavailable {
  override readonly name = 'DatabaseGone';

  constructor(cause: unknown) {
    super(
      'the register’s database cannot be reached',
      'bring it back where it was; after putting another in its place restart',
      cause,
    );
  }
}

/** The user of the database may not do what is asked, or the database is read only. */
export class DatabaseForbidden extends Unavailable {
  override readonly name = 'DatabaseForbidden';

  constructor(cause: unknown) {
    super(
      'the register may not do this in its database',
      'make the user in DATABASE_URL owner of its tables, in a database that can be written',
      cause,
    );
  }
}

/** Whoever asked has left, and nobody waits for the answer. */
export class Abandoned extends Unavailable {
  override readonly name = 'Abandoned';

  constructor() {
    super('whoever asked has left', 'ask again', undefined);
  }
}

/** A client has more waiting than can be answered in the time for which anything waits: others are answered meanwhile. */
export class TooMuchAtOnce extends Error {
  override readonly name = 'TooMuchAtOnce';
  readonly cure = 'ask again when some of it is answered, or for less at a time';
  /** In how many seconds there is room for more. */
  readonly retryAfter: number;

  /** `wait` is how long what waits takes, `patience` how long anything waits: milliseconds. */
  constructor(wait: number, patience: number) {
    const [needed, most] = [wait, patience].map((ms) => Math.ceil(ms / 1_000));
    super(
      `requests from this address are waiting that take some ${needed} s, and none waits for more than ${most} s`,
    );
    this.retryAfter = Math.max(1, Math.ceil((wait - patience) / 1_000));
  }
}

/** A query took longer than any may: asked again, it would take as long. */
export class QueryTooLong extends Error {
  override readonly name = 'QueryTooLong';
  readonly cure = 'ask for less at a time: fewer counts, or of fewer conditions';
  /** How long a query may take, in milliseconds. */
  readonly limit: number;

  constructor(limit: number, cause: unknown) {
    super(`the register could not answer within ${limit / 1_000} s`, { cause });
    this.limit = limit;
  }
}
