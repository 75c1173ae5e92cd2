import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { filled, startOn, take } from '../support/equal-data.ts';

test('a file says which day a relative date stood for, and has another tag on another day', async () => {
  const register = await filled('2025-11-10', readConfig({}).seeds);
  const path = '/data/acts.json?from=-P4W';
  const days = ['2025-11-10', '2025-11-11'];
  const tags = new Set<string>();
  for (const day of days) {
    const server = await startOn(day, register);
    const { headers, body } = await take(server, path);
    tags.add(headers.etag ?? '');
    const from = day === days[0] ? '2025-10-13' : '2025-10-14';
    expect(JSON.parse(Buffer.from(body, 'base64').toString()).meta.filter).toEqual({ from });
    expect(headers['content-disposition']).toContain(`_from=${from}_`);
    await server.app.close();
  }
  expect(tags.size).toBe(2);
  await register.close();
});
