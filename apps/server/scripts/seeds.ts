import { openRegister, Refused, writeSeeds } from '@signatory/register';
import { readConfig } from '../src/config.ts';
import { StartupError } from '../src/http/startup-error.ts';

/** `npm run seeds -- FOLDER`: writes the last edition of the database, and all its editions, as seed files. */
try {
  const [folder, ...others] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith('-') || others.length > 0)
    throw new Refused('no folder is named, or more than one', 'write npm run seeds -- FOLDER');
  const register = await openRegister(readConfig(process.env).databaseUrl);
  try {
    const { head, added } = await writeSeeds(register, folder);
    const editions = added.length === 0 ? 'no edition was missing' : `added ${added.join(', ')}`;
    console.log(`${folder} has edition ${head}: ${editions}.`);
    const last = (await register.editions.byNames([head])).get(head);
    if (last?.digest !== (await register.revision()).digest)
      console.log('What the database has beyond that edition is not published, and not written.');
  } finally {
    await register.close();
  }
} catch (error) {
  if (!(error instanceof Refused || error instanceof StartupError)) throw error;
  console.error(`${error.message}\n  ${error.cure}`);
  process.exitCode = 2;
}
