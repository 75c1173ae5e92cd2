import { fileURLToPath } from 'node:url';
import { loadSeeds, openRegister } from '@signatory/register';
import { chromium } from 'playwright-core';
import { readConfig } from '../../server/src/config.ts';
import { addressOf, listen } from '../../server/src/http/listen.ts';
import { createServer } from '../../server/src/server.ts';
import { browserArguments, browserProgram } from '../test/support/program.ts';

/** Takes the picture of the README: the accord's page as the reviewed record has it, on a fixed day. */
const target = fileURLToPath(new URL('../../../docs/screenshot.png', import.meta.url));
if (!browserProgram) {
  console.error('There is no Chromium here: install it, or set CHROMIUM to its path.');
  process.exit(1);
}
const config = readConfig({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' });
const register = await openRegister(':memory:');
await loadSeeds(register, config.seeds);
const server = await createServer(register, config, () => new Date('2025-11-10T12:00:00Z'));
await listen(server, config);
const browser = await chromium.launch({
  executablePath: browserProgram,
  args: [...browserArguments],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  await page.goto(new URL('/accords/abraham-accords', addressOf(server, config)).href);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  await server.close();
  await register.close();
}
