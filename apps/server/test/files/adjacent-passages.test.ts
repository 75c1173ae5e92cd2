import { sdl } from '@signatory/schema/sdl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

interface Draft {
  readonly slug: string;
  readonly wordings: readonly {
    readonly passages?: readonly { readonly exact: string; readonly suffix?: string }[];
  }[];
}

test('no page says of a gap that the source has something there, for one passage may follow the other at once', async () => {
  const drafts = ((await server.register.drafts()).get('Statement') ?? []) as readonly Draft[];
  const adjacent = drafts.filter(({ wordings }) =>
    wordings.some(({ passages = [] }) =>
      passages.slice(1).some(({ exact }, i) => {
        const [, first = ''] = /^\W*(.{12})/u.exec(exact) ?? [];
        const after = /^\W*(.*)/su.exec(passages[i]?.suffix ?? '')?.[1] ?? '';
        return first !== '' && after.startsWith(first);
      }),
    ),
  );
  expect(adjacent.map(({ slug }) => slug)).toContain('al-zayani-2020-09-15-south-lawn');
  const path = `/statements/${adjacent[0]?.slug}`;
  const sentences: Readonly<Record<string, RegExp>> = {
    '': /Here one passage of the source ends and the next begins\./,
    '/ar': /هنا ينتهي مقطع من المصدر ويبدأ المقطع التالي\./,
    '/he': /כאן מסתיים קטע אחד של המקור ומתחיל הקטע הבא\./,
    '/kk': /Осы жерде дереккөздің бір үзіндісі аяқталып, келесісі басталады\./,
    '/ru': /Здесь заканчивается один отрывок источника и начинается следующий\./,
  };
  for (const [language, sentence] of Object.entries(sentences)) {
    const html = await (await server.get(language + path)).text();
    expect([language, html.split(sentence).length > 1]).toEqual([language, true]);
    expect(html).not.toMatch(/breaks off|takes it up/);
  }
  expect(sdl).not.toMatch(/breaks off/);
});
