import { openRegister } from '../../src/register.ts';

/** Adds one body after another to the register named on the command line, and prints the number of each once it is taken. */
const [url = '', first = ''] = process.argv.slice(2);
const register = await openRegister(url);
for (let number = Number(first); ; number++) {
  const draft = { slug: `body-${number}`, kind: 'OTHER', names: { en: `Body ${number}` } } as const;
  await register.bodies.add(draft, 'test');
  process.stdout.write(`${number}\n`);
}
