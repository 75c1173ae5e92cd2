import { beforeAll, expect, test } from 'vitest';
import { text } from '../support/gazette.ts';
import { onEveryDesk } from './support/on-every-desk.ts';
import type { OpenDesk } from './support/open-desk.ts';

onEveryDesk((fixture) => {
  let desk: OpenDesk;
  beforeAll(() => {
    desk = fixture.desk();
  });

  const held = async () => {
    const set = await desk.create(desk.ann, 'An article');
    const origin = { address: null, publisher: 'the-gazette', published: '2026-11-06' };
    await desk.texts.hold(desk.ann, set, 1, { content: text, ...origin });
    const [one] = await desk.texts.list(set);
    return { set, id: one?.id ?? '' };
  };
  const rejected = {
    id: 'a',
    decided: 'REJECTED',
    span: null,
    speaker: null,
    concerned: null,
    date: null,
  } as const;
  const corrected = {
    id: 'b',
    decided: 'ACCEPTED',
    span: { start: 2, end: 9 },
    speaker: { kind: 'UNNAMED', key: 'an envoy', country: 'AAA' },
    concerned: { accords: ['pact'], countries: [] as readonly string[] },
    date: '2026-11-04',
  } as const;

  test('decisions are kept, each over the one before on the same proposal, and the version stays', async () => {
    const { set, id } = await held();
    await desk.decisions.decide(desk.ann, set, id, [{ ...corrected, decided: 'OPEN' }]);
    await desk.decisions.decide(desk.ann, set, id, [rejected, corrected]);
    expect([...(await desk.decisions.of(id)).values()]).toEqual([rejected, corrected]);
    expect(await desk.changeSet(set)).toMatchObject({ version: 2 });
    const body = { kind: 'NEW_BODY', key: 'The Guild', bodyKind: 'OTHER' } as const;
    await desk.decisions.decide(desk.ann, set, id, [{ ...corrected, speaker: body }]);
    expect((await desk.decisions.of(id)).get('b')?.speaker).toEqual(body);
    const { bodyKind: _, ...kindless } = body;
    await expect(
      desk.decisions.decide(desk.ann, set, id, [{ ...corrected, speaker: kindless }]),
    ).rejects.toThrow('a new body has no kind');
  });

  test('the accord of a text is kept until another is chosen, and goes with the text', async () => {
    const { set, id } = await held();
    const accord = async () => (await desk.texts.list(set))[0]?.accord;
    await desk.decisions.decide(desk.ann, set, id, [], 'pact');
    await desk.decisions.decide(desk.ann, set, id, [rejected]);
    expect(await accord()).toBe('pact');
    await desk.decisions.decide(desk.ann, set, id, [], '');
    expect(await accord()).toBeNull();
    await desk.decisions.decide(desk.ann, set, id, [], 'pact');
    await desk.texts.delete(desk.ann, set, id);
    expect(await accord()).toBeNull();
  });

  test('they are deleted with the text', async () => {
    const { set, id } = await held();
    await desk.decisions.decide(desk.ann, set, id, [corrected]);
    await desk.texts.delete(desk.ann, set, id);
    expect(await desk.decisions.of(id)).toEqual(new Map());
    await expect(desk.decisions.decide(desk.ann, set, id, [corrected])).rejects.toMatchObject({
      code: 'UNKNOWN',
    });
  });

  test('only the author of a change set decides, on what is in the text', async () => {
    const { set, id } = await held();
    const decide = (by: string, made: object, at = set) =>
      desk.decisions.decide(by, at, id, [{ ...rejected, ...made }]);
    await expect(decide(desk.eve, {})).rejects.toMatchObject({ code: 'OTHER_AUTHOR' });
    const span = { start: 0, end: text.length + 1 };
    await expect(decide(desk.ann, { span })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(decide(desk.ann, { id: 'x'.repeat(400) })).rejects.toMatchObject({
      code: 'INVALID',
    });
    const other = await desk.create(desk.ann, 'Another');
    await expect(decide(desk.ann, {}, other)).rejects.toMatchObject({ code: 'UNKNOWN' });
    expect(await desk.decisions.of(id)).toEqual(new Map());
  });
});
