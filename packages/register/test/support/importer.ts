import { loadSeeds, openRegister } from '../../src/register.ts';

/** Takes a folder of seed files into the register named on the command line, and says when it begins and when it is done. */
const [url = '', folder = ''] = process.argv.slice(2);
const register = await openRegister(url);
process.stdout.write('begun\n');
await loadSeeds(register, folder);
process.stdout.write('done\n');
await register.close();
