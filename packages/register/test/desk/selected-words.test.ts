import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGNED } from '../drafting/invented.ts';
import { type ArticleDesk, articleDesk } from './support/article-desk.ts';

let desk: ArticleDesk['desk'];
let held: ArticleDesk['held'];
let accept: ArticleDesk['accept'];
let close: ArticleDesk['close'];
beforeAll(async () => {
  ({ accept, desk, held, close } = await articleDesk());
});
afterAll(() => close());

test('words that stand between no marks are no quotation, whoever selects them', async () => {
  const at = await held(SIGNED);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const id = proposals.find(({ words }) => words[0] === 'The gate is open')?.id ?? '';
  const span = (words: string) => {
    const start = SIGNED.indexOf(words);
    return { start, end: start + words.length };
  };
  const wordingOf = async (words: string) => {
    const accepted = [{ id, span: span(words), speaker: null, concerned: null, date: null }];
    const entries = await desk.articles.draft(at.set, at.text, null, accepted);
    return Object(entries.find(({ type }) => type === 'Statement')?.draft).wordings[0];
  };
  const own = await wordingOf(
    'The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast.',
  );
  expect(own.form).toBe('INDIRECT');
  expect(own.passages).toBeUndefined();
  expect(own.clause.exact.split(' ').length).toBeLessThanOrEqual(12);
  expect(await wordingOf('fair to both banks')).toMatchObject({
    form: 'DIRECT',
    passages: [{ exact: 'fair to both banks' }],
  });
  expect(await wordingOf('“The gate is open,” President Aida Sarsen told')).toMatchObject({
    form: 'MIXED',
    passages: [{ exact: 'The gate is open' }],
  });
});

test('words selected for an act name its country', async () => {
  const at = await held(SIGNED);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const id = proposals.find(({ act }) => act === 'SIGNED')?.id ?? '';
  const drafted = (words: string) => {
    const start = SIGNED.indexOf(words);
    const span = { start, end: start + words.length };
    return desk.articles.draft(at.set, at.text, null, [
      { id, span, speaker: null, concerned: null, date: null },
    ]);
  };
  await expect(drafted('The talks had stopped twice')).rejects.toThrow(
    'the words selected for the act do not name its country, Velmark',
  );
  expect(await drafted('Velmark signed the River Accord')).toHaveLength(2);
});

test('what is written shows the words that were written', async () => {
  const at = await held(SIGNED);
  const { proposals } = await desk.articles.read(at.set, at.text);
  const one = proposals.find(({ words }) => words[0] === 'We kept our word');
  const start = SIGNED.indexOf('kept our word');
  const span = { start, end: start + 'kept our word'.length };
  const accepted = { id: one?.id ?? '', span, speaker: null, concerned: null, date: null };
  const read = async () => {
    const { proposals } = await desk.articles.read(at.set, at.text);
    const { isWritten, decision } = proposals.find(({ id }) => id === one?.id) ?? {};
    return { isWritten, span: decision?.span };
  };
  const decide = (span: typeof accepted.span) =>
    desk.decisions.decide(desk.ann, at.set, at.text, [{ ...accepted, span, decided: 'ACCEPTED' }]);
  await decide(span);
  expect(await read()).toEqual({ isWritten: false, span });
  await accept(at, [accepted]);
  expect(await read()).toEqual({ isWritten: true, span });

  const { version } = (await desk.changeSet(at.set)) ?? {};
  await accept({ ...at, version: version ?? 0 }, [{ ...accepted, span: null }]);
  const other = SIGNED.indexOf('The talks had');
  await decide({ start: other, end: other + 9 });
  expect(await read()).toEqual({ isWritten: true, span: null });
});
