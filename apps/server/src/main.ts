import {
  loadSeeds,
  openRegister,
  Refused,
  RefusedDrafts,
  removeLeftFolders,
  Unavailable,
} from '@signatory/register';
import { readConfig } from './config.ts';
import { derivationLog } from './http/derivation-log.ts';
import { editionLine } from './http/edition-log.ts';
import { addressOf, listen } from './http/listen.ts';
import { programDigest } from './http/program-digest.ts';
import { QueryListener } from './http/query-listener.ts';
import { stopOnSignals } from './http/shutdown.ts';
import { StartupError } from './http/startup-error.ts';
import { createServer } from './server.ts';

/** How many faults of the seeds are told. */
const TOLD = 20;

/** Starts the server. A failure that a person can correct is reported in one sentence, with exit code 1. */
try {
  const config = readConfig(process.env);
  await removeLeftFolders();
  const queries = new QueryListener();
  const derivation = derivationLog(console.log, () => performance.now());
  const register = await openRegister(
    config.databaseUrl,
    { onQuery: queries.onQuery, connections: config.databaseConnections },
    derivation,
  );
  const line = editionLine(await loadSeeds(register, config.seeds, 'seeds', programDigest));
  if (line !== null) console.log(line);
  const server = await createServer(register, config, undefined, queries);
  // Without a desk none of its code is loaded.
  const desk = config.desk
    ? await (await import('./desk/start-desk.ts')).startDesk(server, register, config)
    : null;
  stopOnSignals(server, register, config.stopDelay);
  await listen(server, config);
  const address = addressOf(server, config, config.desk);
  console.log(`\n  Dashboard   ${address}/`);
  console.log(`  GraphQL     ${address}/graphql`);
  console.log(`  Playground  ${address}/playground\n`);
  // The server answers already: where the database has just gone away, it goes on, and the next start has a link.
  const link = await desk?.firstLink(address).catch((error: unknown) => {
    server.log.error({ err: error }, 'no link for the first admin could be made');
    return null;
  });
  const notPublished = await desk?.notPublished().catch(() => null);
  if (notPublished) console.log(`  Desk: ${notPublished}\n`);
  if (link) console.log(`  Desk: sign in as its first admin, within 15 minutes: ${link}\n`);
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exit(1);
}

/** What a person can do about an error, in one sentence, or one for each fault of the seeds; null for a fault of the program. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof RefusedDrafts && error.faults.length > 1) {
    const lines = error.faults.slice(0, TOLD).map(({ message, cure }) => `  ${message}: ${cure}.`);
    const folder = process.env.SEEDS ? ` -- ${process.env.SEEDS}` : '';
    const more = `  \`npm run tidy${folder}\` lists all of them.`;
    return [
      `Signatory cannot start: the seeds have ${error.faults.length} faults:`,
      ...lines,
      ...(error.faults.length > TOLD ? [more] : []),
    ].join('\n');
  }
  if (error instanceof StartupError || error instanceof Refused)
    return `Signatory cannot start: ${error.message}: ${error.cure}.`;
  if (!(error instanceof Unavailable)) return null;
  const { cause } = error;
  const said = cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : '';
  return `Signatory cannot start: ${error.message}${said}: ${error.cure}.`;
}
