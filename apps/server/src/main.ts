import { loadSeeds, openRegister, Refused } from '@signatory/register';
import { CannotStart } from './cannot-start.ts';
import { readConfig } from './config.ts';
import { addressOf, listen } from './listen.ts';
import { Queries } from './queries.ts';
import { createServer } from './server.ts';
import { stopOnSignals } from './stop.ts';

/** Starts the register's server. A failure that a person can set right is one sentence and exit code 1. */
try {
  const config = readConfig(process.env);
  const queries = new Queries();
  const register = await openRegister(config.databaseUrl, queries);
  await loadSeeds(register, config.seeds);
  const server = await createServer(register, config, undefined, queries);
  stopOnSignals(server, register);
  await listen(server, config);
  const address = addressOf(server, config);
  console.log(`\n  Dashboard   ${address}/`);
  console.log(`  GraphQL     ${address}/graphql`);
  console.log(`  Playground  ${address}/playground\n`);
} catch (error) {
  const foreseen = error instanceof CannotStart || error instanceof Refused;
  console.error(foreseen ? `Signatory cannot start: ${error.message}: ${error.cure}.` : error);
  process.exit(1);
}
