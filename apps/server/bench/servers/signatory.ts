import { fileURLToPath } from 'node:url';
import { openRegister } from '@signatory/register';
import { readConfig } from '../../src/config.ts';
import { startDesk } from '../../src/desk/start-desk.ts';
import { addressOf, listen } from '../../src/http/listen.ts';
import { QueryListener } from '../../src/http/query-listener.ts';
import { createServer } from '../../src/server.ts';

/** The folder of a dashboard of three files: the tests', for pages are not what is measured. */
const DASHBOARD = fileURLToPath(new URL('../../test/support/dashboard', import.meta.url));

/** This server as it runs, but for the limit of requests and for its log, which tells failures alone; with a desk, where told. */
export async function startSignatory(file: string, withDesk = false): Promise<number> {
  const config = readConfig({
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: '0',
    DESK: withDesk ? 'on' : 'off',
    DASHBOARD,
  });
  const queries = new QueryListener();
  const register = await openRegister(`file:${file}`, queries);
  const app = await createServer(register, config, undefined, queries);
  if (withDesk) await startDesk(app, register, { ...config, databaseUrl: ':memory:' });
  await listen(app, config);
  return Number(new URL(addressOf(app, config)).port);
}
