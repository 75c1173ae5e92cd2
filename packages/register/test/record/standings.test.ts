import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { participationOn, type Register, standingOn } from '../../src/register.ts';
import { onSqlite } from '../support/snapshots.ts';

/**
 * The standing of each country of the Abraham Accords on eight days, against the seeds. `.` is a country that has no
 * place yet, or none that gives a standing; every other cell names the ground, below, on which it rests.
 */
const TABLE = `
       2020-09-14  2020-09-15  2020-10-24  2020-12-22  2021-01-06  2025-11-06  2025-11-07  2026-11-23
  ARE  agreed      signed      signed      signed      signed      signed      signed      signed
  ARM  .           .           .           .           .           named       named       named
  AZE  .           .           .           .           .           named       named       named
  BHR  agreed      signed      signed      signed      signed      signed      signed      signed
  EGY  .           .           .           .           .           .           .           sought
  IDN  .           .           .           .           .           declined    declined    declined
  IRN  .           .           .           .           .           floated     floated     floated
  ISR  agreed      signed      signed      signed      signed      signed      signed      signed
  JOR  .           .           .           .           .           .           .           sought
  KAZ  .           .           .           .           .           announced   announced   announced
  LBN  .           .           .           .           .           named       named       named
  LBY  .           .           .           .           .           named       named       named
  MAR  .           .           .           signed      signed      signed      signed      signed
  PAK  .           .           .           .           .           .           .           declined
  QAT  .           .           .           .           .           .           .           sought
  SAU  .           .           .           .           .           sought      sought      applied
  SDN  .           .           agreed      agreed      signed      signed      signed      signed
  SYR  .           .           .           .           .           named       named       named
  TUR  .           .           .           .           .           .           .           sought
  USA  .           .           .           .           .           .           .           .
  XSL  .           .           .           .           .           .           .           announced
`;

const STANDING: Readonly<Record<string, string>> = {
  floated: 'APPROACHED',
  named: 'APPROACHED',
  applied: 'CANDIDATE',
  declined: 'DECLINED',
  sought: 'APPROACHED',
  agreed: 'ANNOUNCED',
  announced: 'ANNOUNCED',
  signed: 'SIGNATORY',
};

/** The act under each cell, and one source that says so. */
const GROUNDS: Readonly<Record<string, readonly [act: string, source: string]>> = {
  'ARE agreed': [
    'israel-uae-treaty/ARE/announced-2020-08-13-mohamed-bin-zayed',
    '2020-08-13-gulf-news-uae',
  ],
  'ARE signed': [
    'abraham-accords-declaration/ARE/signed-2020-09-15-abdullah-bin-zayed',
    '2020-09-15-arab-news-ceremony',
  ],
  'BHR agreed': [
    'bahrain-israel-declaration/BHR/announced-2020-09-11',
    '2020-09-15-arab-news-ceremony',
  ],
  'BHR signed': [
    'abraham-accords-declaration/BHR/signed-2020-09-15-abdullatif-al-zayani',
    '2020-09-15-arab-news-ceremony',
  ],
  'EGY sought': ['abraham-accords/EGY/sought-2026-05-23-donald-trump', 'efinder-hindu'],
  'ISR agreed': [
    'israel-uae-treaty/ISR/announced-2020-08-13-donald-trump',
    '2020-08-13-american-presidency-project-trump',
  ],
  'ISR signed': [
    'abraham-accords-declaration/ISR/signed-2020-09-15-benjamin-netanyahu',
    '2020-09-15-cbs-news-ceremony',
  ],
  'JOR sought': ['abraham-accords/JOR/sought-2026-05-23-donald-trump', 'efinder-hindu'],
  'KAZ announced': [
    'abraham-accords/KAZ/announced-2025-11-06-donald-trump',
    '2025-11-06-times-of-israel-kazakhstan',
  ],
  'MAR signed': [
    'morocco-us-israel-joint-declaration/MAR/signed-2020-12-22-saad-eddine-el-othmani',
    'embassy-of-morocco-in-australia-au',
  ],
  'QAT sought': ['abraham-accords/QAT/sought-2026-05-23-donald-trump', 'efinder-hindu'],
  'SAU sought': [
    'abraham-accords/SAU/sought-2025-05-13-donald-trump',
    'pakistan-in-the-world-trump-riyadh',
  ],
  'ARM named': [
    'abraham-accords/ARM/floated-2025-05-08-steve-witkoff',
    'california-courier-witkoff',
  ],
  'AZE named': [
    'abraham-accords/AZE/floated-2025-05-08-steve-witkoff',
    'california-courier-witkoff',
  ],
  'LBN named': [
    'abraham-accords/LBN/floated-2025-05-08-steve-witkoff',
    'california-courier-witkoff',
  ],
  'LBY named': [
    'abraham-accords/LBY/floated-2025-05-08-steve-witkoff',
    'california-courier-witkoff',
  ],
  'SYR named': [
    'abraham-accords/SYR/floated-2025-05-08-steve-witkoff',
    'california-courier-witkoff',
  ],
  'IDN declined': [
    'abraham-accords/IDN/declined-2025-09-29-ministry-of-foreign-affairs-of-indonesia',
    '2025-09-30-era-id-indonesia',
  ],
  'IRN floated': [
    'abraham-accords/IRN/floated-2025-09-29-donald-trump',
    '2025-09-30-devdiscourse-iran',
  ],
  'PAK declined': [
    'abraham-accords/PAK/declined-2026-01-29-ministry-of-foreign-affairs-of-pakistan',
    '2026-01-29-the-news-pakistan',
  ],
  'SAU applied': [
    'abraham-accords/SAU/applied-2025-11-18-mohammed-bin-salman',
    '2025-11-19-etv-bharat-mbs',
  ],
  'SDN agreed': [
    'sudan-israel-normalisation/SDN/announced-2020-10-23',
    '2020-10-23-white-house-sudan',
  ],
  'SDN signed': [
    'abraham-accords-declaration/SDN/signed-2021-01-06-nasredeen-abdulbari',
    'defenceweb-sudan',
  ],
  'TUR sought': ['abraham-accords/TUR/sought-2026-05-23-donald-trump', 'efinder-hindu'],
  'XSL announced': [
    'abraham-accords/XSL/announced-2025-12-26-abdirahman-mohamed-abdullahi',
    '2025-12-26-unn-somaliland',
  ],
};

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([country = '', ...row]) =>
  row.map((ground, i) => ({ country, day: head[i] ?? '', ground })),
);

describe('who stands where in the Abraham Accords', () => {
  let register: Register;
  beforeAll(async () => {
    register = await onSqlite('seeds');
  });
  afterAll(async () => register.close());

  test.each(head)('on %s', async (day) => {
    const places = (await register.participations.ofAccords(['abraham-accords'])).get(
      'abraham-accords',
    );
    const found = (places ?? []).flatMap((place) => {
      const begun = participationOn(place, day);
      if (!begun) return [];
      const { standing, act } = standingOn(place, day);
      return standing === 'NONE' ? [] : [[place.country, standing, act?.key ?? '']];
    });
    const expected = cells
      .filter((cell) => cell.day === day && cell.ground !== '.')
      .map(({ country, ground }) => [
        country,
        STANDING[ground],
        GROUNDS[`${country} ${ground}`]?.[0] ?? `no ground for ${country} ${ground}`,
      ]);
    expect(found).toEqual(expected);
  });

  test('each cell rests on a source that says so', async () => {
    const ids = Object.values(GROUNDS).map(([act]) => `Act:${act}`);
    const citations = await register.citations(ids);
    for (const [act, source] of Object.values(GROUNDS)) {
      const supports = (citations.get(`Act:${act}`) ?? []).filter(
        ({ stance }) => stance === 'SUPPORTS',
      );
      expect(
        supports.map((citation) => citation.source),
        act,
      ).toContain(source);
    }
  });
});
