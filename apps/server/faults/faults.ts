/** Makes the server's surroundings fail, one fault after another, and prints what was expected and what was got. */
import { databaseFaults } from './cases/databases.ts';
import { diskFaults } from './cases/disk.ts';
import { manyNodesFaults } from './cases/many-nodes.ts';
import { postgresFaults } from './cases/postgres.ts';
import { startFaults } from './cases/starts.ts';
import { stopFaults } from './cases/stops.ts';
import { type Fault, NotTried, type Outcome, outcomeOf } from './fault.ts';
import { PostgresServer } from './postgres-server.ts';

const [wanted = ''] = process.argv.slice(2);
const server = await PostgresServer.start().catch((error: unknown) => error);
const found = () => {
  if (server instanceof PostgresServer) return server;
  throw server instanceof Error ? server : new NotTried(String(server));
};

const all: readonly Fault[] = [
  ...postgresFaults(found),
  ...manyNodesFaults(found),
  ...startFaults(found),
  ...databaseFaults(found),
  ...diskFaults(),
  ...stopFaults(),
];
const outcomes: Outcome[] = [];
try {
  for (const fault of all.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))) {
    const outcome = await outcomeOf(fault);
    outcomes.push(outcome);
    console.log(`${outcome.result.padEnd(12)} ${fault.name}`);
    if (outcome.result === 'OTHERWISE') console.log(`  expected   ${fault.expected}`);
    if (outcome.result !== 'as expected') console.log(`  got        ${outcome.got}`);
  }
} finally {
  if (server instanceof PostgresServer) server.throwAway();
}
const count = (result: Outcome['result']) => outcomes.filter((one) => one.result === result).length;
console.log(
  `\n${outcomes.length} faults: ${count('as expected')} as expected, ${count('OTHERWISE')} otherwise, ${count('not tried')} not tried`,
);
process.exitCode = count('OTHERWISE') > 0 ? 1 : 0;
