import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Statement } from '../../src/register.ts';
import { changed, type OpenRecord, openRecord, wording } from '../support/record.ts';

let record: OpenRecord;

beforeAll(async () => {
  record = await openRecord();
});

afterAll(() => record.register.close());

describe('one utterance is one statement, however many outlets print it', () => {
  test('Vance on 6 November 2025: two transcriptions, and where they part', () => {
    const vance = by('jd-vance');
    expect(vance.map(({ slug }) => slug)).toEqual(['vance-2025-11-06-white-house']);
    expect(sourcesOf(vance[0])).toEqual([
      '2025-11-06-times-of-israel-kazakhstan',
      '2025-11-06-anadolu-agency-kazakhstan',
    ]);
    const [israel, anadolu] = vance[0]?.wordings ?? [];
    expect(israel?.preferred).toBe(true);
    expect(changed(israel, anadolu).slice(0, 2)).toEqual(['-signal', '+actually signaled']);
  });

  test('Mohammed bin Salman on 18 November 2025: five renderings, each with its own path', () => {
    const spoken = by('mohammed-bin-salman');
    expect(spoken.map(({ slug }) => slug)).toEqual(['mohammed-bin-salman-2025-11-18-oval-office']);
    const afp = wording(spoken[0], '2025-11-19-etv-bharat-mbs');
    expect(afp.text).toMatch(/secure a clear path of two-state solution$/);
    expect(afp.note).toMatch(/nearest to the words spoken/);
    const paths = {
      '2025-11-18-new-region-mbs': ['-of', '+to the'],
      '2025-11-18-times-of-israel-mbs': [
        '-Accords. But',
        '+Accords, but',
        '-we',
        '+[we]',
        '-of',
        '+[toward a]',
      ],
      '2025-11-19-zee-news-mbs': [
        '+believe having a good relation with all Middle Eastern countries is a good thing, and we',
        '-of',
        '+(to a)',
      ],
    };
    for (const [source, parts] of Object.entries(paths))
      expect(changed(afp, wording(spoken[0], source))).toEqual(parts);
    const short = wording(spoken[0], 'all-israel-news-mbs').passages[0]?.exact ?? '';
    expect(short).toMatch(/secure a clear path to a two-state solution$/);
    expect(spoken[0]?.wordings).toHaveLength(5);
  });

  test('Witkoff on 6 November 2025: two transcriptions in another order of words', () => {
    const witkoff = record.said('witkoff-2025-11-06-miami');
    expect(sourcesOf(witkoff)).toEqual([
      'epoch-times-kazakhstan',
      'hurriyet-daily-news-witkoff',
      'aggregator-of-an-anadolu-axios-story-witkoff',
    ]);
    const [epoch, agency] = witkoff.wordings;
    expect(epoch.text).toMatch(/^Abraham Accords—I’m flying back to Washington tonight/);
    expect(agency?.text).toMatch(/another country coming into the Abraham Accords$/);
    expect(changed(epoch, agency)[0]).toBe('-Abraham Accords—I’m');
    expect(witkoff.note).toMatch(/neither is settled/);
  });

  test('the post of Mohamed bin Zayed: as it stood first, as one outlet corrected it last', () => {
    const post = record.said('mohamed-bin-zayed-2020-08-13-tweet');
    const asPosted = /agreed to cooperation and setting a roadmap/;
    expect(wording(post, '2020-08-13-news24-uae').text).toMatch(asPosted);
    expect(wording(post, '2020-08-13-gulf-news-uae').text).toMatch(asPosted);
    const corrected = wording(post, '2020-08-13-pakistan-today-uae');
    expect(corrected.text).toMatch(/agreed to cooperate and to set a roadmap/);
    expect(corrected.note).toMatch(/corrected the grammar/);
    expect(corrected.preferred).toBe(false);
  });

  test('Trump’s post of 6 November 2025: every outlet’s capitals are kept, and none is held to be the post', () => {
    const post = record.said('trump-2025-11-06-truth-social');
    const capitals = {
      '2025-11-07-al-ahed-news-kazakhstan': /Signing Ceremony .* many more Countries .* STRENGTH/,
      '2025-11-06-anadolu-agency-kazakhstan': /Signing Ceremony .* many more Countries .* strength/,
      '2025-11-06-times-of-israel-kazakhstan':
        /signing ceremony .* many more countries .* STRENGTH/,
    };
    for (const [source, words] of Object.entries(capitals))
      expect(wording(post, source).text).toMatch(words);
    expect(
      changed(
        wording(post, '2025-11-06-washington-times-kazakhstan'),
        wording(post, '2025-11-07-tass-abraham'),
      ),
    ).toEqual(['-Country', '+country', '-Second Term', '+second term']);
    expect(post.note).toMatch(/^The post itself is not held/);
  });

  test('words that an outlet translated stand in the language as printed, with a note', () => {
    const languages = record
      .said('trump-2025-11-06-truth-social')
      .wordings.map(({ language }) => language);
    expect([...new Set(languages)]).toEqual(['en', 'ru', 'he']);
    for (const { wordings } of record.statements.values())
      for (const { language, note, text } of wordings)
        if (/^(ru|he|ar)$/.test(language))
          expect(note, text).toMatch(/translated|statement in russian|as spoken|indirect speech/i);
  });

  test('the ceremony of 15 September 2020: two transcripts of one sentence, and what would settle it', () => {
    const speech = record.said('trump-2020-09-15-south-lawn');
    expect(wording(speech, '2020-09-15-israel-national-news-ceremony').text).toContain(
      'these visionary leaders will sign the first two deals between Israel and an Arab state',
    );
    expect(wording(speech, '2020-09-15-world-israel-news-worldisraelnews').text).toBe(
      'these three visionary leaders will sign the first two peace deals between Israel and the Arab states',
    );
    expect(speech.note).toMatch(/transcript of the White House would settle it/);
  });
});

describe('what is not held', () => {
  test('is said not to be held: only the words of the first article are verified', () => {
    for (const { wordings } of record.statements.values())
      for (const { source, verbatim, passages } of wordings) {
        const first = source === '2025-11-06-times-of-israel-kazakhstan';
        expect(verbatim).toBe(first ? 'EXACT' : 'NOT_HELD');
        if (!first) for (const { start } of passages) expect(start).toBeNull();
      }
  });
});

function by(leader: string): readonly Statement[] {
  return [...record.statements.values()].filter(
    ({ speaker }) => 'leader' in speaker && speaker.leader === leader,
  );
}

function sourcesOf(statement: Statement | undefined): readonly string[] {
  return statement?.wordings.map(({ source }) => source) ?? [];
}
