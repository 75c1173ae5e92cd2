/** How long a statement outside a transaction may run on the server: milliseconds. */
export const STATEMENT = 4_000;

/** How long a transaction waits for a lock, and may do nothing: milliseconds. */
const LOCK = 10_000;
const IDLE = 300_000;

/**
 * Ends what a client has asked that is gone: where its connection is closed within a second, where its machine is gone within a
 * minute. Set where the server has them; the first is of PostgreSQL 14.
 */
export const SETTINGS = {
  statement_timeout: STATEMENT,
  client_connection_check_interval: 1_000,
  tcp_keepalives_idle: 20,
  tcp_keepalives_interval: 10,
  tcp_keepalives_count: 3,
};

/** Begins a transaction. What is written may take long, and waits for others that write. */
export const BEGIN = `begin; set local statement_timeout = 0; set local lock_timeout = ${LOCK}; set local idle_in_transaction_session_timeout = ${IDLE}`;

/** Tells which session of the server a connection has. */
export const SESSION = 'select pg_backend_pid() as pid';

/** Begins a transaction for one statement, and tells its session. */
export const BEGIN_BOUNDED = `begin; set local statement_timeout = ${STATEMENT}; ${SESSION}`;
