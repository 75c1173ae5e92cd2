import { historyOf } from '../history-of.ts';
import type { RealHistory } from './history.ts';

const SECRETARY_GENERAL = 'Secretary-General of the United Nations, depositary';

/** Notices, their revocation, exits and returns. */
export const LEAVING: readonly RealHistory[] = [
  {
    name: 'Iceland in the whaling convention: left, twice not let in, returned with a reservation',
    sources: [
      {
        title: 'Iceland Rejoining International Whaling Commission',
        publisher: 'U.S. Department of State, NOAA (government of the depositary), 15 May 2002',
        url: 'https://2001-2009.state.gov/p/eur/rls/fs/10228.htm',
        says: 'adhered on 10 March 1947; withdrew on 30 June 1992; the adherence of 8 June 2001 was given observer status only',
      },
      {
        title: 'Iceland and her re-adherence to the Convention after leaving in 1992',
        publisher: 'International Whaling Commission',
        url: 'https://iwc.int/_iceland',
        says: 'instruments of adherence deposited on 8 June 2001, 10 May 2002 and 10 October 2002, each with a reservation',
      },
      {
        title: 'International Convention for the Regulation of Whaling, 005119',
        publisher: 'Treaty database of the Netherlands',
        url: 'https://verdragen.nl/en/Treaty/Details/005119_w',
        says: 'entry into force on 10 November 1948; later adherences bind from the day of deposit',
      },
    ],
    history: historyOf(
      [
        'whole EIF 1948-11-10',
        'ACCEDED 1947-03-10',
        'WITHDREW 1992-06-30',
        '*ACCEDED 2001-06-08',
        '*ACCEDED 2002-05-10',
        'ACCEDED 2002-10-10',
        'RESERVED 2002-10-10',
      ],
      { entersIntoForce: { after: 'P0D' } },
    ),
    expected: {
      '1947-03-09': 'NONE',
      '1947-03-10': 'CONTRACTING',
      '1948-11-10': 'PARTY',
      '1992-06-29': 'PARTY',
      '1992-06-30': 'WITHDRAWN',
      '2002-05-10': 'WITHDRAWN',
      '2002-10-10': 'PARTY',
    },
  },
  {
    name: 'Trinidad and Tobago in the first protocol to the ICCPR: back on the day it left, then left',
    sources: [
      {
        title: 'Trinidad and Tobago, CCPR Optional Protocol, note of the depositary',
        publisher: 'bayefsky.com, after Multilateral Treaties Deposited with the Secretary-General',
        url: 'http://www.bayefsky.com/./html/trinidad_t2_ccpr_opt1.php',
        says: 'acceded on 14 November 1980; on 26 May 1998 denounced with effect from 26 August 1998; re-acceded with a reservation on that day; denounced again on 27 March 2000',
      },
      {
        title: 'Hiding its human rights record from international scrutiny',
        publisher: 'Amnesty International',
        url: 'https://www.amnesty.org.uk/press-releases/hiding-its-human-rights-record-international-scrutiny',
        says: 'the second withdrawal, lodged on 27 March 2000, takes effect on 27 June 2000',
      },
      {
        title: 'Optional Protocol to the ICCPR, article 12(1)',
        publisher: 'International Law Handbook of the United Nations, page 391',
        url: 'http://hozir.org/international-law-handbook.html?page=264',
        says: 'a denunciation takes effect three months after its receipt; article 9(2) has three months for a deposit',
      },
    ],
    history: historyOf(
      [
        'whole EIF 1976-03-23',
        'ACCEDED 1980-11-14',
        'NOTICE 1998-05-26',
        'ACCEDED 1998-08-26',
        'RESERVED 1998-08-26',
        'NOTICE 2000-03-27',
      ],
      { entersIntoForce: { after: 'P3M' }, withdrawal: { after: 'P3M' } },
    ),
    expected: {
      '1980-11-14': 'CONTRACTING',
      '1981-02-13': 'CONTRACTING',
      '1981-02-14': 'PARTY',
      '1998-08-25': 'PARTY',
      '1998-08-26': 'CONTRACTING',
      '1998-11-26': 'PARTY',
      '2000-06-26': 'PARTY',
      '2000-06-27': 'WITHDRAWN',
    },
  },
  {
    name: 'United States in the World Health Organization: a notice revoked, a second one in effect',
    sources: [
      {
        title: 'Note to Correspondents, 7 July 2020',
        publisher: SECRETARY_GENERAL,
        url: 'https://www.un.org/sg/en/content/sg/note-correspondents/2020-07-07/note-correspondents-answer-questions-regarding-the-world-health-organization',
        says: 'a party since 21 June 1948; notified on 6 July 2020 a withdrawal effective on 6 July 2021',
      },
      {
        title: 'Biden sent a letter to the UN Secretary General about returning to the WHO',
        publisher: 'artsakh.news, which quotes the letter',
        url: 'https://artsakh.news/en/news/200805',
        says: 'the letter of 20 January 2021 is a retraction of that of 6 July 2020',
      },
      {
        title: 'United Nations confirms US will leave World Health Organization in 2026',
        publisher: 'abdpost.com, which quotes the deputy spokesperson of the Secretary-General',
        url: 'https://www.abdpost.com/united-nations-confirms-us-will-leave-world-health-organization-in-2026/361235/',
        says: 'the letter is dated 22 January 2025 and takes effect on 22 January 2026',
      },
    ],
    history: historyOf([
      'whole EIF 1948-04-07',
      'ACCEPTED 1948-06-21',
      'EIF 1948-06-21',
      'NOTICE 2020-07-06 > 2021-07-06',
      'WITHDRAWAL_REVOKED 2021-01-20',
      'NOTICE 2025-01-22 > 2026-01-22',
    ]),
    expected: {
      '1948-06-20': 'NONE',
      '1948-06-21': 'PARTY',
      '2020-07-06': 'PARTY',
      '2021-07-06': 'PARTY',
      '2026-01-21': 'PARTY',
      '2026-01-22': 'WITHDRAWN',
    },
  },
  {
    name: 'United States in the Geneva Consensus Declaration, which does not bind: left and rejoined',
    sources: [
      {
        title:
          'Geneva Consensus Declaration on Promoting Women’s Health and Strengthening the Family',
        publisher: 'FIAMC, which reprints the page of the U.S. Department of Health',
        url: 'https://fiamc.org/?p=33419',
        says: 'signed on 22 October 2020 by 32 countries, the United States among the sponsors',
      },
      {
        title: 'Memorandum on Protecting Women’s Health at Home and Abroad, 86 FR 33077',
        publisher: 'Federal Register of the United States',
        url: 'https://regulations.justia.com/regulations/fedreg/2021/06/24/2021-13638.html',
        says: 'on 28 January 2021 the President has the co-sponsorship and signature withdrawn',
      },
      {
        title: 'U.S. Renewed Membership in the Geneva Consensus Declaration',
        publisher: 'U.S. Department of State, 24 January 2025',
        url: 'https://www.scoop.co.nz/stories/WO2501/S00299/us-renewed-membership-in-the-geneva-consensus-declaration-on-promoting-womens-health-and-strengthening-the-family.htm',
        says: 'informed the signatories that day that it rejoins immediately',
      },
    ],
    history: historyOf(['SIGNED 2020-10-22', 'WITHDREW 2021-01-28', 'ENDORSED 2025-01-24'], {
      binding: false,
    }),
    expected: {
      '2020-10-21': 'NONE',
      '2020-10-22': 'SIGNATORY',
      '2021-01-28': 'WITHDRAWN',
      '2025-01-23': 'WITHDRAWN',
      '2025-01-24': 'SIGNATORY',
    },
  },
];
