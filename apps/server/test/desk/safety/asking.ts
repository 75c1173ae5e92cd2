import { deed, invited, rawStatus } from '../started-desk.ts';
import type { DeskWithRoles } from './desk-with-roles.ts';

/** Things that are tried against a desk, each with what comes of it. */
export type Attempts = Readonly<Record<string, (desk: DeskWithRoles) => Promise<string>>>;

/** A harmless question. */
export const ME = { query: '{ me { name } }' };

export async function refusal(desk: DeskWithRoles, cookie: string, name: string, args: object) {
  const { refusals } = await deed(desk, cookie, name, args);
  return `\`${refusals[0]?.code ?? 'done'}\``;
}

export async function statusOf(desk: DeskWithRoles, body: object, cookie: string): Promise<string> {
  return `${(await desk.post('/desk/graphql', body, { cookie })).status}`;
}

export async function own(desk: DeskWithRoles, headers: Record<string, string>): Promise<string> {
  const given = {
    'content-type': 'application/json',
    origin: desk.address,
    cookie: desk.cookies.editor,
  };
  return `${await rawStatus(desk.address, '/desk/graphql', { ...given, ...headers })}`;
}

let invitedSoFar = 0;

export function somebody(desk: DeskWithRoles): Promise<string> {
  return invited(desk, desk.cookies.admin, `Somebody ${++invitedSoFar}`, '[EDITOR]');
}

export async function linkFor(desk: DeskWithRoles, roles = '[EDITOR]'): Promise<string> {
  const query = `mutation { invite(name: "Somebody ${++invitedSoFar}", roles: ${roles}) { link } }`;
  return String(Object(await desk.at(desk.cookies.admin, query)).invite.link).split('#')[1] ?? '';
}
