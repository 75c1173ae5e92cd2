import { editing } from '../../../src/desk/editing.ts';
import { openStore } from '../../../src/desk/open-store.ts';

/** Saves one version of a draft after another in the store named on the command line, and says each that is acknowledged. */
const [url = '', person = '', changeSet = '', from = ''] = process.argv.slice(2);
const desk = editing(await openStore(url), () => '');
for (let version = Number(from); ; ) {
  const draft = { slug: 'a', note: `Version ${version}` };
  const entry = { type: 'Body', key: 'a', base: null, draft } as const;
  version = await desk.save(person, changeSet, version, entry);
  process.stdout.write(`${version}\n`);
}
