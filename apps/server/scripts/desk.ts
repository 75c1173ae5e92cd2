import { parseArgs } from 'node:util';
import { Refused } from '@signatory/register';
import { type DeskPeople, type DeskRole, openPeople, type Person } from '@signatory/register/desk';
import { readConfig } from '../src/config.ts';
import { deskUrl } from '../src/desk/desk-url.ts';
import { linkAddress } from '../src/desk/sign-in/serve.ts';
import { StartupError } from '../src/http/startup-error.ts';

const USAGE =
  'npm run desk -- [--invite NAME [--roles admin,editor,reviewer] [--without-passkeys]]';
const ROLES: readonly DeskRole[] = ['editor', 'reviewer', 'admin'];

/**
 * `npm run desk`: lists who works at the desk of the database (DATABASE_URL). `--invite` prints a link by which somebody signs in: who is
 * not at the desk yet is added with `--roles`; who has lost their passkeys gets rid of them with `--without-passkeys`.
 */
try {
  const { invite, roles, 'without-passkeys': isWithout } = asked();
  const { databaseUrl, publicUrl, port } = readConfig(process.env);
  if (databaseUrl === ':memory:')
    throw new Refused('a desk in memory is gone when its server stops', 'set DATABASE_URL');
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
      console.log(linkAddress(publicUrl ?? `http://localhost:${port}`, secret));
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
        'without-passkeys': { type: 'boolean', default: false },
      },
    });
    if (values.invite !== undefined || (!values.roles && !values['without-passkeys']))
      return values;
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error), `write ${USAGE}`);
  }
  throw new Refused('nobody is named', `write ${USAGE}`);
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
