import { deed } from '../started-desk.ts';
import { type Attempts, linkFor, refusal } from './asking.ts';
import { Authenticator } from './authenticator.ts';
import type { DeskWithRoles } from './desk-with-roles.ts';

/** What is tried with passkeys. */
export const atPasskeys: Attempts = {
  async 'a passkey that answers as it should'(desk) {
    const { ask, device } = await withPasskey(desk);
    const entered = await ask('enter', { response: device.answer(await ask.options('ENTER')) }, '');
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return `${entered.status}, and the session ${(await desk.at(cookie, '{ me { name } }')).me ? 'holds' : 'does not'}`;
  },
  async 'the answer of a passkey a second time'(desk) {
    const { ask, device } = await withPasskey(desk);
    const response = device.answer(await ask.options('ENTER'));
    await ask('enter', { response }, '');
    return `${(await ask('enter', { response }, '')).status}`;
  },
  async 'an answer that was made at another origin'(desk) {
    const { ask, device } = await withPasskey(desk);
    device.origin = 'https://desk.example';
    return `${(await ask('enter', { response: device.answer(await ask.options('ENTER')) }, '')).status}`;
  },
  async 'an answer to a challenge that the desk never gave'(desk) {
    const { ask, device } = await withPasskey(desk);
    const { rpId } = await ask.options('ENTER');
    const response = device.answer({ challenge: 'A'.repeat(43), rpId });
    return `${(await ask('enter', { response }, '')).status}`;
  },
  async 'the passkey of somebody else, to prove who is signed in'(desk) {
    const [{ device }, own] = [await withPasskey(desk), await withPasskey(desk)];
    const response = device.answer(await own.ask.options('PROVE'));
    return `${(await own.ask('prove', { response })).status}`;
  },
  async 'an answer to a challenge that somebody else was given'(desk) {
    const [other, own] = [await withPasskey(desk), await withPasskey(desk)];
    const response = own.device.answer(await other.ask.options('PROVE'));
    return `${(await own.ask('prove', { response })).status}`;
  },
  async 'a passkey whose counter does not grow, as that of a copy'(desk) {
    const { ask, device } = await withPasskey(desk);
    await ask('enter', { response: device.answer(await ask.options('ENTER')) }, '');
    device.counter = 0;
    return `${(await ask('enter', { response: device.answer(await ask.options('ENTER')) }, '')).status}`;
  },
  async 'a passkey that was removed'(desk) {
    const { ask, device, cookie } = await withPasskey(desk);
    const query = 'mutation ($id: ID!) { removePasskey(passkey: $id) { refusals { code } } }';
    await desk.at(cookie, query, { id: device.id.toString('base64url') });
    return `${(await ask('enter', { response: device.answer(await ask.options('ENTER')) }, '')).status}`;
  },
  async 'to add a passkey, or to remove one, by a session that proved nothing'(desk) {
    const { person, device } = await withPasskey(desk);
    const cookie = await desk.enter(await renewed(desk, person));
    const ask = asking(desk, cookie);
    const other = new Authenticator(desk.address);
    const added = await ask('add', {
      name: 'Mine',
      response: other.make(await ask.options('ADD')),
    });
    const query = 'mutation ($id: ID!) { removePasskey(passkey: $id) { refusals { code } } }';
    const { removePasskey } = Object(
      await desk.at(cookie, query, { id: device.id.toString('base64url') }),
    );
    return `${added.status}, \`${removePasskey.refusals[0].code}\``;
  },
  async 'to publish by a link, where one has a passkey'(desk) {
    const { changeSet, submission } = await desk.begun(desk.cookies.editor, 'APPROVED');
    const { person } = await withPasskey(desk, '[REVIEWER]');
    const cookie = await desk.enter(await renewed(desk, person));
    return refusal(desk, cookie, 'publish', { changeSet, submission });
  },
  async 'the same, once the passkey has answered'(desk) {
    const { changeSet, submission } = await desk.begun(desk.cookies.editor, 'APPROVED');
    const { person, device } = await withPasskey(desk, '[REVIEWER]');
    const cookie = await desk.enter(await renewed(desk, person));
    const ask = asking(desk, cookie);
    await ask('prove', { response: device.answer(await ask.options('PROVE')) });
    const done = await deed(desk, cookie, 'publish', { changeSet, submission });
    return done.changeSet.state === 'PUBLISHED' ? 'it is published' : JSON.stringify(done);
  },
  async 'to give roles by a link, where one has a passkey'(desk) {
    const { person } = await withPasskey(desk, '[ADMIN]');
    const cookie = await desk.enter(await renewed(desk, person));
    const query =
      'mutation ($person: ID!) { setRoles(person: $person, roles: [ADMIN]) { refusals { code } } }';
    const { setRoles } = Object(await desk.at(cookie, query, { person }));
    return `\`${setRoles.refusals[0].code}\``;
  },
};

/** What the desk gives to browsers, as far as a device needs it. */
interface Options {
  readonly challenge: string;
  readonly rpId: string;
  readonly rp: { readonly id: string };
  readonly user: { readonly id: string };
}

/** Asks the doors of passkeys with a session. */
function asking(desk: DeskWithRoles, cookie: string) {
  const ask = (path: string, body: object, as = cookie) =>
    desk.post(`/desk/passkeys/${path}`, body, { cookie: as });
  return Object.assign(ask, {
    options: async (purpose: string): Promise<Options> =>
      Object(await (await ask('options', { purpose })).json()),
  });
}

/** Somebody who was just invited, with a passkey. */
async function withPasskey(desk: DeskWithRoles, roles = '[EDITOR]') {
  const cookie = await desk.enter(await linkFor(desk, roles));
  const { me } = Object(await desk.at(cookie, '{ me { id } }'));
  const device = new Authenticator(desk.address);
  const ask = asking(desk, cookie);
  const response = device.make(await ask.options('ADD'));
  const added = await ask('add', { name: 'Device', response });
  if (!added.ok) throw new Error(await added.text());
  return { ask, device, cookie, person: String(me.id) };
}

async function renewed(desk: DeskWithRoles, person: string): Promise<string> {
  const query = 'mutation ($person: ID!) { renewLink(person: $person) { link } }';
  const { renewLink } = Object(await desk.at(desk.cookies.admin, query, { person }));
  return String(renewLink.link).split('#')[1] ?? '';
}
