import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { body } from '../../../../packages/register/test/support/gazette.ts';
import { readConfig } from '../../../server/src/config.ts';
import { addressesOf, startProgram } from '../../../server/test/support/program.ts';
import { begin, openEntry } from '../support/desk.ts';
import { withDevice } from '../support/passkey-device.ts';
import { browserArguments, browserProgram } from '../support/program.ts';
import { seedsOfOneEntry } from '../support/seeds-of-one-entry.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

const ARTICLE = `Atlantis signs the Pact

Atlantis signed the Pact on Thursday in the capital, after a year of talks about its terms and its costs.

“We have waited long enough for this day,” the envoy said.

${'Nothing else is known of the talks. '.repeat(12)}`;

/** The numbered steps of the guide, each as one line. */
const steps = readFileSync(join(ROOT, 'docs/desk.md'), 'utf8')
  .split('\n')
  .reduce<string[]>((found, line) => {
    if (/^\d+\. /.test(line)) found.push(line.replace(/^\d+\. /, ''));
    else if (/^ {3}\S/.test(line)) found.push(`${found.pop()} ${line.trim()}`);
    return found;
  }, []);

describe.skipIf(!browserProgram)('The guide to the desk', () => {
  test('leads from a record of one entry to an edition with an accord and who signed it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const environment = {
      DESK: 'on',
      DATABASE_URL: `file:${join(folder, 'record.sqlite')}`,
      SEEDS: await seedsOfOneEntry(join(folder, 'seeds')),
      DASHBOARD: readConfig({}).dashboard,
    };
    const browser = await chromium.launch({
      ...(browserProgram && { executablePath: browserProgram }),
      args: [...browserArguments],
    });
    onTestFinished(() => browser.close());
    const newPage = async () => (await browser.newContext()).newPage();
    const [ann, ben] = [await newPage(), await newPage()];
    const done: string[] = [];
    const step = async (sentence: string, work: () => Promise<unknown>) => {
      done.push(sentence);
      await work();
    };

    await step('Run `npm start`, and open the link that it prints under *Desk*.', async () => {
      const program = startProgram(environment);
      await addressesOf(program);
      await expect.poll(() => program.printed()).toMatch(/Desk: .* (http\S+)/);
      const link = /Desk: .* (http\S+)/.exec(program.printed())?.[1] ?? '';
      // Though it listens at an address of digits, to which no passkey is bound.
      expect(link).toMatch(/^http:\/\/localhost:/);
      await ann.goto(link);
    });
    await step('Press **Sign in**.', () => press(ann, 'Sign in'));
    let link = '';
    await step(
      'Open **People**, write a name, choose the roles, and press **Make a link**.',
      async () => {
        await ann.getByRole('link', { name: 'People' }).click();
        const form = ann.getByRole('region', { name: 'Invite somebody' });
        await form.getByLabel('Name').fill('Ben');
        await form.getByLabel('Reviewer').check();
        await press(ann, 'Make a link');
        link = await ann.getByRole('textbox', { name: 'Link for Ben' }).inputValue();
      },
    );
    await step(
      'Send the link to that person alone: it signs in once, within three days.',
      async () => {
        await ben.goto(link);
        await press(ben, 'Sign in');
        await ben.getByText('Signed in as Ben').waitFor();
      },
    );
    await step('Open **Passkeys**, write a name for it, and press **Add a passkey**.', async () => {
      await withDevice(ann);
      await ann.getByRole('link', { name: 'Passkeys' }).click();
      await ann.getByLabel('Name of the passkey').fill('Telephone');
      await press(ann, 'Add a passkey');
      await ann.getByText('Telephone').waitFor();
    });
    await step(
      'In the **Queue**, write what the change is about, and press **Begin**.',
      async () => {
        await ann.getByRole('link', { name: 'Queue', exact: true }).click();
        await begin(ann, 'Atlantis signs the Pact');
      },
    );
    const open =
      'Under **Add an entry**, choose the type of the entry, write its key, and press **Open**.';
    await step(open, () => openEntry(ann, 'Source', 'gazette'));
    await step('If the record does not have the entry, press **Make it new**.', () =>
      press(ann, 'Make it new'),
    );
    await step('Fill in the form. It is saved as you type.', async () => {
      await ann.getByLabel('Title').fill('Talks');
      await ann.getByLabel('Publisher (body)').fill(body.slug);
      await ann.getByLabel('Published').fill('2025-11');
      await ann.getByLabel('Kind').selectOption('Press');
      await ann.getByText('Saved', { exact: true }).waitFor();
    });
    await step(
      'Mend what is said to be wrong, until it says **Nothing is wrong with it.**',
      async () => {
        await ann.getByText('1 fault', { exact: true }).waitFor();
        const language = ann.getByLabel('Language');
        expect(await language.getAttribute('aria-invalid')).toBe('true');
        await language.fill('en');
        await ann.getByText('Nothing is wrong with it.').waitFor();
      },
    );
    await step(
      'Go back to the change set by the link above the form, and add the other entries in the same way.',
      () => addOthers(ann),
    );
    await step(
      'Read under **Effect** what the record would change by: the standings of countries, and each field.',
      () => ann.getByText('ATL: nothing on record → signatory from 2025-12-04').waitFor(),
    );
    await step('Write why the record is to change, and press **Submit for review**.', async () => {
      await ann.getByLabel('Why the record is to change').fill('Atlantis has signed.');
      await press(ann, 'Submit for review');
      await ann.getByText('Submitted', { exact: true }).waitFor();
    });
    await step(
      'A reviewer opens the change set in the **Queue**, and reads the entries, their effect and the reason.',
      async () => {
        await ben.reload();
        await ben.getByRole('link', { name: 'Atlantis signs the Pact' }).click();
        await ben.getByText('Atlantis has signed.').waitFor();
        await ben.getByText('→ signatory from 2025-12-04').waitFor();
      },
    );
    await step('Press **Send back**, with what is to be done, or **Approve**.', () =>
      press(ben, 'Approve'),
    );
    await step('Press **Publish**.', async () => {
      await press(ben, 'Publish');
      await ben.getByText(/^It was published as edition/).waitFor();
      await ben.goto(new URL('/accords/pact', ben.url()).href);
      await ben.getByRole('heading', { level: 1, name: 'Pact' }).waitFor();
      await ben.getByText('Atlantis').first().waitFor();
    });
    await step(
      'In the **Queue**, begin a change set for it, and open **Read an article into it**.',
      async () => {
        await ann.getByRole('link', { name: 'Queue', exact: true }).click();
        await begin(ann, 'An article on the Pact');
        await ann.getByRole('link', { name: 'Read an article into it' }).click();
      },
    );
    await step(
      'Paste the article, or choose a saved page, and write its address, its publisher and its day; press **Read the article**.',
      async () => {
        await ann.getByLabel('Text of the article').fill(ARTICLE);
        await ann.getByLabel('Address').fill('https://gazette.example/pact');
        await ann.getByLabel('Publisher').fill('The Gazette');
        await ann.getByLabel('Day of publication').fill('2025-12-05');
        await press(ann, 'Read the article');
      },
    );
    await step(
      'Decide on each proposal: **Accept** it, **Reject** it, or correct its speaker or its words before.',
      async () => {
        await ann.getByText('Proposal 1 of 2').waitFor();
        await press(ann, 'Accept');
        await ann.getByText('Proposal 2 of 2').waitFor();
        await ann.getByLabel('Another speaker').fill('Ana Moor');
        await press(ann, 'Somebody new: Ana Moor');
        await press(ann, 'Accept');
      },
    );
    await step(
      'Press **Write 2 into the change set**, or however many you accepted, and go on as with any other change.',
      async () => {
        await press(ann, 'Write 2 into the change set');
        await ann.getByText('Leader ana-moor').first().waitFor();
        await ann.getByText('Compared with edition').waitFor();
      },
    );
    await step(
      'On a public page, a reader opens **Report an error on this page**, writes what is wrong, and presses **Send to the editors**.',
      async () => {
        await ben.getByText('Report an error on this page').click();
        await ben.getByLabel('What is wrong').fill('It was signed on the day before.');
        await press(ben, 'Send to the editors');
        await ben.getByText('Thank you. The editors have your report.').waitFor();
      },
    );
    await step(
      'In the **Queue**, an editor reads it, and presses **Begin a change set for it**, or dismisses it with a reason.',
      async () => {
        await ann.getByRole('link', { name: 'Queue', exact: true }).click();
        await ann.getByText('It was signed on the day before.').waitFor();
        await press(ann, 'Begin a change set for it');
        await ann.getByRole('heading', { level: 1, name: 'Accord pact' }).waitFor();
      },
    );
    await step(
      'Run `npm run seeds -- FOLDER` with the same `DATABASE_URL`: it writes the record and its editions as seed files.',
      async () => {
        const out = join(folder, 'out');
        const { stderr } = spawnSync(process.execPath, ['apps/server/scripts/seeds.ts', out], {
          cwd: ROOT,
          env: { ...process.env, DATABASE_URL: environment.DATABASE_URL },
          encoding: 'utf8',
        });
        expect(stderr).toBe('');
        expect(readFileSync(join(out, 'accords/pact.yaml'), 'utf8')).toContain('2025-12-04');
      },
    );
    expect(done).toEqual(steps);
  });
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** A country, an accord, and the place of the one in the other. */
async function addOthers(page: Page): Promise<void> {
  const back = () => page.getByRole('link', { name: 'Atlantis signs the Pact' }).click();
  const isRight = () => page.getByText('Nothing is wrong with it.').waitFor();
  await back();
  await openEntry(page, 'Country', 'ATL');
  await press(page, 'Make it new');
  await page.getByLabel('Kind').selectOption('UN_MEMBER');
  await page.getByLabel('Language').fill('en');
  await page.getByLabel('Text').fill('Atlantis');
  await isRight();
  await back();
  await openEntry(page, 'Accord', 'pact');
  await press(page, 'Make it new');
  await page.getByLabel('Kind').selectOption('TREATY');
  await page.getByLabel('Binding').selectOption('Yes');
  await page.getByLabel('Language').fill('en');
  await page.getByLabel('Text').fill('Pact');
  await page.getByLabel('Description').fill('A pact.');
  await page.getByLabel('Until').fill('2025-12');
  await page.getByLabel('Looked for 1').fill('Acts, in The Gazette.');
  await page.getByLabel('Source (slug)').fill('gazette');
  await isRight();
  await back();
  await openEntry(page, 'Place in an accord', 'pact/ATL');
  await press(page, 'Make it new');
  await page.getByLabel('Kind').selectOption('SIGNED');
  await page.getByLabel('Date', { exact: true }).fill('2025-12-04');
  await page.getByLabel('Source (slug)').fill('gazette');
  await isRight();
  await back();
}
