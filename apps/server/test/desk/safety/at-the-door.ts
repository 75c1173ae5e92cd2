import { once } from 'node:events';
import { addressesOf, startProgram } from '../../support/program.ts';
import { type Attempts, linkFor, ME, own, somebody, statusOf } from './asking.ts';

/** What is tried by those who are not signed in, or come from elsewhere. */
export const atTheDoor: Attempts = {
  'a session that is made up': (desk) => statusOf(desk, ME, `desk=${'a'.repeat(43)}`),
  async 'a session that was signed out'(desk) {
    const cookie = await somebody(desk);
    await desk.post('/desk/sign-out', {}, { cookie });
    return statusOf(desk, ME, cookie);
  },
  async 'a session from before a change of roles'(desk) {
    const cookie = await somebody(desk);
    const { me } = Object(await desk.at(cookie, '{ me { id } }'));
    await desk.at(
      desk.cookies.admin,
      'mutation ($id: ID!) { setRoles(person: $id, roles: [REVIEWER]) { link } }',
      { id: me.id },
    );
    return statusOf(desk, ME, cookie);
  },
  async 'a session that somebody put into the browser before the sign-in'(desk) {
    const before = await somebody(desk);
    await desk.post('/desk/sign-in', { link: await linkFor(desk) }, { cookie: before });
    return statusOf(desk, ME, before);
  },
  async 'a page of a link that a mail scanner fetches three times'(desk) {
    const link = await linkFor(desk);
    for (let i = 0; i < 3; i++) await desk.get(`/desk/sign-in#${link}`);
    const { ok } = await desk.post('/desk/sign-in', { link });
    return ok ? 'the link still signs in' : 'the link is spent';
  },
  async 'a link a second time'(desk) {
    const link = await linkFor(desk);
    await desk.enter(link);
    return `${(await desk.post('/desk/sign-in', { link })).status}`;
  },
  async 'a link for which a new one was made'(desk) {
    const query = 'mutation { invite(name: "Late", roles: [EDITOR]) { link person { id } } }';
    const { invite } = Object(await desk.at(desk.cookies.admin, query));
    const renew = 'mutation ($id: ID!) { renewLink(person: $id) { link } }';
    await desk.at(desk.cookies.admin, renew, { id: invite.person.id });
    return `${(await desk.post('/desk/sign-in', { link: invite.link.split('#')[1] })).status}`;
  },
  async '10,000 guesses of links'(desk) {
    const counts: Record<number, number> = {};
    for (let i = 0; i < 10_000; i++) {
      const { statusCode } = await desk.app.inject({
        method: 'POST',
        url: '/desk/sign-in',
        remoteAddress: '192.0.2.7',
        headers: {
          'content-type': 'application/json',
          host: 'localhost',
          origin: 'http://localhost',
        },
        payload: { link: `${i}`.padStart(43, 'a') },
      });
      counts[statusCode] = (counts[statusCode] ?? 0) + 1;
    }
    const isLimited = counts[429] === 10_000 - (counts[403] ?? 0);
    return `${counts[403]} times 403${isLimited ? ', then 429' : ''}`;
  },
  'a POST from another site': (desk) => own(desk, { origin: 'https://elsewhere.example' }),
  'a POST with no origin': (desk) => own(desk, { origin: '' }),
  'a request under a foreign host name': (desk) =>
    own(desk, { host: 'rebound.example', origin: 'http://rebound.example' }),
  'a request through a proxy': (desk) => own(desk, { 'x-forwarded-for': '203.0.113.7' }),
  async 'a query by GET'(desk) {
    const url = `/desk/graphql?query=${encodeURIComponent(ME.query)}`;
    const headers = { cookie: desk.cookies.editor };
    return `${(await desk.get(url, { headers })).status}`;
  },
  async 'a form instead of JSON'(desk) {
    const headers = { 'content-type': 'text/plain', cookie: desk.cookies.editor };
    return `${(await desk.post('/desk/graphql', ME, headers)).status}`;
  },
  async 'a preflight of another site'(desk) {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    };
    const response = await desk.get('/desk/graphql', { method: 'OPTIONS', headers });
    const isAllowed = response.headers.has('access-control-allow-origin');
    return isAllowed ? 'allowed' : `${response.status}`;
  },
  async 'the desk of a server with `DESK=off`'() {
    // Says of each module that is loaded where it is.
    const hook = `import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { console.log('loads ' + url); return next(url, context); } });`;
    const program = startProgram({
      DATABASE_URL: ':memory:',
      DESK: 'off',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}`,
    });
    const [address = ''] = await addressesOf(program);
    const headers = { 'content-type': 'application/json', origin: address.slice(0, -1) };
    const post = async (path: string) =>
      (await fetch(new URL(path, address), { method: 'POST', headers, body: JSON.stringify(ME) }))
        .status;
    const [status, elsewhere] = [await post('/desk/graphql'), await post('/nowhere')];
    program.child.kill('SIGTERM');
    await once(program.child, 'close');
    const loaded = program
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('loads '));
    const isLoaded = loaded.some((line) => /\/src\/desk\/|desk-sdl/.test(line));
    if (loaded.length < 100 || isLoaded) return `loads ${loaded.length} modules`;
    return status === elsewhere ? 'no route, no module' : `${status}`;
  },
};
