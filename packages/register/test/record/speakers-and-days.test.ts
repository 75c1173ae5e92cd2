import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeToName } from '../../src/register.ts';
import { type OpenRecord, openRecord } from '../support/record.ts';

let record: OpenRecord;

beforeAll(async () => {
  record = await openRecord();
});

afterAll(() => record.register.close());

describe('words given to two speakers are two statements, each of which says so', () => {
  test('“bold and visionary”: Trump in one source, Netanyahu in the better one', () => {
    const trump = record.said('trump-2025-11-bold-and-visionary');
    const netanyahu = record.said('netanyahu-2025-11-tokayev-call');
    expect(trump.speaker).toEqual({ leader: 'donald-trump' });
    expect(trump.wordings[0].text).toContain('bold and visionary step');
    expect(trump.note).toMatch(/^Contested: .*Benjamin Netanyahu, and is the better source/);
    expect(netanyahu.speaker).toEqual({ leader: 'benjamin-netanyahu' });
    expect(netanyahu.wordings[0]).toMatchObject({ form: 'INDIRECT', language: 'ru', passages: [] });
    expect(netanyahu.note).toMatch(/^Contested: .*Donald Trump/);
  });

  test('“the charter is now in full force”: the press secretary, or a narrator', () => {
    const leavitt = record.said('leavitt-2026-01-22-board-of-peace');
    const narrator = record.said('narrator-2026-01-22-board-of-peace');
    expect(leavitt.speaker).toEqual({ leader: 'karoline-leavitt' });
    expect(narrator.speaker).toEqual({ unnamed: 'a narrator of the video', country: null });
    expect(leavitt.wordings[0].text).toContain(narrator.wordings[0].text);
    expect(leavitt.note).toMatch(/^Contested: .* a narrator/);
    expect(narrator.note).toMatch(/^Contested: .* Karoline Leavitt/);
  });
});

describe('the days of words and offices', () => {
  test('the post on Middle Eastern countries is of 2025, and who dates it otherwise is named', () => {
    const post = record.said('trump-2025-08-07-post');
    expect(post.date).toBe('2025-08-07');
    expect(post.note).toBe('Tezz Live prints the same report with the date 7 August 2023.');
  });

  test('each leader who speaks held an office that day, or the last known is on record', async () => {
    const spoken = [...record.statements.values()].flatMap(({ slug, date, speaker }) =>
      'leader' in speaker ? [{ slug, date, leader: speaker.leader }] : [],
    );
    const offices = await record.register.offices.ofLeaders(spoken.map(({ leader }) => leader));
    const named = spoken.map(({ slug, date, leader }) => ({
      slug,
      name: date === null ? null : officeToName(offices.get(leader) ?? [], date),
    }));
    expect(named.filter(({ name }) => !name).map(({ slug }) => slug)).toEqual([]);
    const lastKnown = named.flatMap(({ slug, name }) => (name?.lastKnown ? [slug] : []));
    expect(lastKnown).toContain('burhan-2022-09-22-interview');
    expect(lastKnown).not.toContain('rubio-2026-01-22-davos');
  });

  test('Al Zayani was Bahrain’s minister at the ceremony; two outlets that name another are cited against', async () => {
    expect(await record.heldOn('abdullatif-al-zayani', '2020-09-15')).toEqual([
      'Minister of Foreign Affairs of Bahrain',
    ]);
    expect(await record.heldOn('khalid-bin-ahmed', '2020-09-15')).toEqual([]);
    const against = ['2020-10-15-times-of-israel-knesset', '2020-09-15-times-of-israel-toi'];
    const office = 'minister-of-foreign-affairs-of-bahrain';
    expect(await record.contradicting(`abdullatif-al-zayani/${office}-2020-02-11`)).toEqual(
      against,
    );
    expect(await record.contradicting(`khalid-bin-ahmed/${office}-2005-09-26`)).toEqual(against);
    expect(record.said('al-zayani-2020-09-15-south-lawn').note).toMatch(
      /credits the speech to Khalid/,
    );
  });

  test('Herzog’s presidency begins when his predecessor’s ended, not when he was elected', async () => {
    expect(await record.heldOn('isaac-herzog', '2021-07-06')).toEqual([]);
    expect(await record.heldOn('isaac-herzog', '2021-07-07')).toEqual(['President of Israel']);
    expect(await record.contradicting('isaac-herzog/president-of-israel-2021-07-07')).toEqual([
      '2022-07-30-every-politician-scrapers-israel',
    ]);
  });

  test('Sa’ar became foreign minister when the Knesset approved it, not when it was announced', async () => {
    expect(await record.heldOn('gideon-saar', '2024-11-07')).toEqual([]);
    expect(await record.heldOn('gideon-saar', '2024-11-08')).toEqual([
      'Minister of Foreign Affairs of Israel',
    ]);
    expect(
      await record.contradicting('gideon-saar/minister-of-foreign-affairs-of-israel-2024-11-08'),
    ).toEqual(['2024-11-06-national-herald-saar']);
  });
});
