import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readConfig } from '../../server/src/config.ts';
import { seeded, start } from '../../server/test/support/started.ts';
import { browserArguments, browserProgram } from '../test/support/program.ts';

/** Takes the picture of the README: the accord's page as the reviewed record has it. Build the dashboard first. */
const target = fileURLToPath(new URL('../../../docs/screenshot.png', import.meta.url));
if (!browserProgram) throw new Error('No Chromium here: install it or set CHROMIUM.');

const server = await start(await seeded(), readConfig({}).dashboard);
const browser = await chromium.launch({
  executablePath: browserProgram,
  args: [...browserArguments],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  await page.goto(new URL('/accords/abraham-accords', server.address).href);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  await server.close();
}
