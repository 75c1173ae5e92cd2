import { loadSeeds, openRegister, Refused } from '@signatory/register';
import { readConfig } from './config.ts';
import { derivationLog } from './http/derivation-log.ts';
import { editionLine } from './http/edition-log.ts';
import { addressOf, listen } from './http/listen.ts';
import { QueryListener } from './http/query-listener.ts';
import { stopOnSignals } from './http/shutdown.ts';
import { StartupError } from './http/startup-error.ts';
import { createServer } from './server.ts';

/** Starts the server. A failure that a person can correct is reported in one sentence, with exit code 1. */
try {
  const config = readConfig(process.env);
  const queries = new QueryListener();
  const derivation = derivationLog(console.log, () => performance.now());
  const register = await openRegister(config.databaseUrl, queries, derivation);
  const line = editionLine(await loadSeeds(register, config.seeds));
  if (line !== null) console.log(line);
  const server = await createServer(register, config, undefined, queries);
  stopOnSignals(server, register);
  await listen(server, config);
  const address = addressOf(server, config);
  console.log(`\n  Dashboard   ${address}/`);
  console.log(`  GraphQL     ${address}/graphql`);
  console.log(`  Playground  ${address}/playground\n`);
} catch (error) {
  const isExpected = error instanceof StartupError || error instanceof Refused;
  console.error(isExpected ? `Signatory cannot start: ${error.message}: ${error.cure}.` : error);
  process.exit(1);
}
