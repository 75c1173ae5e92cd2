import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { loadSeeds, openRegister } from '@signatory/register';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { startDesk } from '../../src/desk/start-desk.ts';
import { DASHBOARD, type Started, start } from '../support/started.ts';

/** A server with a desk over a small record with one edition. */
export interface StartedDesk extends Started {
  /** The secret of a link that makes the first admin; empty where there is one. */
  firstLink(): Promise<string>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<Response>;
  /** Spends a link; gives the cookie of the session. */
  enter(link: string): Promise<string>;
  /** Asks the desk with a session; gives what is under `data`. */
  at(cookie: string, query: string, variables?: object): Promise<Record<string, never>>;
}

export async function startedDesk(dashboard = DASHBOARD): Promise<StartedDesk> {
  const folder = await makeSeedFolder();
  await published(folder, '2024-12-01.1');
  const register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  await rm(folder, { recursive: true });
  let link: (address: string) => Promise<string | null> = async () => null;
  const started = await start(
    register,
    dashboard,
    { desk: true },
    undefined,
    undefined,
    async (app) => {
      const desk = await startDesk(app, register, {
        databaseUrl: ':memory:',
        publicUrl: null,
        dashboard,
      });
      link = (address) => desk.firstLink(address);
    },
  );
  const post: StartedDesk['post'] = (path, body, headers = {}) =>
    started.get(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: started.address, ...headers },
      body: JSON.stringify(body),
    });
  return {
    ...started,
    firstLink: async () => (await link(started.address))?.split('#')[1] ?? '',
    post,
    async enter(secret) {
      const response = await post('/desk/sign-in', { link: secret });
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    async at(cookie, query, variables) {
      const response = await post('/desk/graphql', { query, variables }, { cookie });
      const { data, errors } = Object(await response.json());
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** The status of a POST with headers that `fetch` does not set, such as Host. */
export function rawStatus(
  address: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end('{}');
  });
}
