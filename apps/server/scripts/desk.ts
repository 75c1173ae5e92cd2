import { parseArgs } from 'node:util';
import { Refused } from '@signatory/register';
import { type DeskPeople, type DeskRole, openPeople, type Person } from '@signatory/register/desk';
import { type Config, readConfig } from '../src/config.ts';
import { deskUrl } from '../src/desk/desk-url.ts';
import { linkAddress } from '../src/desk/sign-in/serve.ts';
import { addressAt } from '../src/http/listen.ts';
import { StartupError } from '../src/http/startup-error.ts';
import { isOrigin } from '../src/reachable.ts';

const USAGE =
  'npm run desk -- [--invite NAME [--roles admin,editor,reviewer] [--without-passkeys] [--address URL]]';
const ROLES: readonly DeskRole[] = ['editor', 'reviewer', 'admin'];

/**
 * `npm run desk`: lists who works at the desk of the database (DATABASE_URL). `--invite` prints a link by which somebody signs in: who is
 * not at the desk yet is added with `--roles`; who has lost their passkeys gets rid of them with `--without-passkeys`. The link is of the server
 * at `--address`; without it, of the one that is started with the same PUBLIC_URL, HOST and PORT, and that is said.
 */
try {
  const { invite, roles, 'without-passkeys': isWithout, address: given } = asked();
  const config = readConfig(process.env);
  const { databaseUrl } = config;
  if (databaseUrl === ':memory:')
    throw new Refused('a desk in memory is gone when its server stops', 'set DATABASE_URL');
  const address = given === undefined ? addressOfStarted(config) : originOf(given);
  const desk = await openPeople(deskUrl(databaseUrl));
  try {
    if (invite === undefined) await list(desk);
    else {
      const person = await personOf(desk, invite, roles);
      if (isWithout) await desk.passkeys.removeAll(person.id);
      const secret = await desk.signIn.invite(null, person.id);
      console.log(
        `${person.name} (${person.roles.join(', ')}) signs in once, within three days, by`,
      );
      console.log(linkAddress(address, secret));
      if (given === undefined && config.publicUrl === null)
        console.log(
          `This is for a server at ${address}, as HOST and PORT say. If it is at another address, write that as --address URL.`,
        );
    }
  } finally {
    await desk.close();
  }
} catch (error) {
  if (!(error instanceof Refused || error instanceof StartupError)) throw error;
  console.error(`${error.message}\n  ${error.cure}`);
  process.exitCode = 2;
}

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        invite: { type: 'string' },
        roles: { type: 'string' },
        address: { type: 'string' },
        'without-passkeys': { type: 'boolean', default: false },
      },
    });
    const { roles, address, 'without-passkeys': isWithout } = values;
    if (values.invite !== undefined || (!roles && !address && !isWithout)) return values;
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error), `write ${USAGE}`);
  }
  throw new Refused('nobody is named', `write ${USAGE}`);
}

/** The address at which a server answers that is started with this configuration. */
function addressOfStarted({ publicUrl, host, port }: Config): string {
  if (publicUrl !== null) return publicUrl;
  if (port !== 0) return addressAt(host, port, true);
  throw new Refused(
    'PORT=0 does not say at which port the server is',
    'write its address as --address URL',
  );
}

function originOf(address: string): string {
  if (isOrigin(address)) return new URL(address).origin;
  throw new Refused(
    `${address} is no address of a server`,
    'write it as in --address http://localhost:4000, without a path',
  );
}

async function list({ people }: DeskPeople): Promise<void> {
  const all = await people.list();
  for (const { id, name, roles } of all)
    console.log(`${name} (${roles.join(', ') || 'may do nothing'}), ${id}`);
  if (all.length === 0) console.log('Nobody works at this desk yet.');
}

/** The person of a name or an id; with roles, a new one where nobody has it. */
async function personOf(
  { people }: DeskPeople,
  name: string,
  roles: string | undefined,
): Promise<Person> {
  const [person, ...others] = (await people.list()).filter(
    (one) => one.name === name || one.id === name,
  );
  if (others.length > 0)
    throw new Refused(`several are called ${name}`, 'write the id, which npm run desk lists');
  if (person && roles !== undefined)
    throw new Refused(`${name} is at the desk already`, 'leave --roles out, or change them there');
  if (person?.roles.length === 0)
    throw new Refused(`${name} may do nothing at the desk`, 'let an admin give them a role there');
  return person ?? people.add(null, name, rolesIn(name, roles));
}

function rolesIn(name: string, roles: string | undefined): readonly DeskRole[] {
  if (roles === undefined)
    throw new Refused(`nobody at the desk is called ${name}`, `write ${USAGE}`);
  return roles.split(',').map((word) => {
    const role = ROLES.find((one) => one === word.trim());
    if (!role) throw new Refused(`${word} is no role`, `write some of ${ROLES.join(',')}`);
    return role;
  });
}
