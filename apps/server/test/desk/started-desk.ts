import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { loadSeeds, openRegister } from '@signatory/register';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { startDesk } from '../../src/desk/start-desk.ts';
import { DASHBOARD, type Started, start } from '../support/started.ts';

/** How to ask the desk of a server. */
export interface DeskClient {
  post(path: string, body: object, headers?: Record<string, string>): Promise<Response>;
  /** Spends a link; gives the cookie of the session. */
  enter(link: string): Promise<string>;
  /** Asks the desk with a session; gives what is under `data`. */
  at(cookie: string, query: string, variables?: object): Promise<Record<string, never>>;
}

/** A server with a desk over a small record with one edition. */
export interface StartedDesk extends Started, DeskClient {
  /** The secret of a link that makes the first admin; empty where there is one. */
  firstLink(): Promise<string>;
}

/** The desk at an address. */
export function deskAt(address: string): DeskClient {
  const post: DeskClient['post'] = (path, body, headers = {}) =>
    fetch(new URL(path, address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(address).origin, ...headers },
      body: JSON.stringify(body),
    });
  return {
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

export async function startedDesk(
  dashboard = DASHBOARD,
  makeSeeds = makeSeedFolder,
  now?: () => Date,
): Promise<StartedDesk> {
  const folder = await makeSeeds();
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
        deskTextDays: 90,
        deskOwnWork: false,
        ...(now && { now }),
      });
      link = (address) => desk.firstLink(address);
    },
  );
  return {
    ...started,
    ...deskAt(started.address),
    firstLink: async () => (await link(started.address))?.split('#')[1] ?? '',
  };
}

/** Invites somebody as an admin and signs them in; gives the cookie of their session. */
export async function invited(
  desk: DeskClient,
  admin: string,
  name: string,
  roles: string,
): Promise<string> {
  const query = `mutation { invite(name: "${name}", roles: ${roles}) { link } }`;
  const { invite } = await desk.at(admin, query);
  return desk.enter(Object(invite).link.split('#')[1]);
}

const TYPES: Readonly<Record<string, string>> = {
  expected: 'Int!',
  changeSet: 'ID!',
  text: 'ID!',
  entry: 'EntryRefInput!',
  draft: 'JSON',
  decisions: '[DecisionInput!]!',
  drafts: '[EntryDraftInput!]!',
  base: 'String',
};
const PAYLOAD =
  '{ changeSet { id state version edition author { name } } refusals { code message cure entry { type key } path } }';

/** Does something to a change set by the mutation of a name; gives the change set and the refusals. */
export async function deed(desk: DeskClient, cookie: string, name: string, args: object) {
  const names = Object.keys(args);
  const variables = names.map((arg) => `$${arg}: ${TYPES[arg] ?? 'String!'}`).join(', ');
  const given = names.map((arg) => `${arg}: $${arg}`).join(', ');
  const query = `mutation (${variables}) { ${name}(${given}) ${PAYLOAD} }`;
  return Object(await desk.at(cookie, query, args))[name];
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
