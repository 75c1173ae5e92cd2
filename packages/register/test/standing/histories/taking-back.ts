import { historyOf } from '../history-of.ts';
import type { HistorySource, RealHistory } from './history.ts';

const ROME = { entersIntoForce: { after: 'P60D', on: 'FIRST_OF_NEXT_MONTH' } } as const;

const STATUTE: HistorySource = {
  title: 'Press release on the vote of the Parliament of Burundi',
  publisher: 'Assembly of States Parties to the Rome Statute, October 2016',
  url: 'https://asp.icc-cpi.int/press-releases/PR1244',
  says: 'the Rome Statute entered into force on 1 July 2002',
};

/** What was done towards a treaty, and taken back. */
export const TAKING_BACK: readonly RealHistory[] = [
  {
    name: 'Malaysia in the Rome Statute: an accession withdrawn before it took effect leaves nothing',
    sources: [
      STATUTE,
      {
        title: 'President of the Assembly welcomes Malaysia’s accession to the Rome Statute',
        publisher: 'Assembly of States Parties, 5 March 2019',
        url: 'https://www.icc-cpi.int//Pages/item.aspx?name=pr1440',
        says: 'deposited on 4 March 2019, to enter into force for Malaysia on 1 June 2019 by article 126(2)',
      },
      {
        title: 'Malaysia receives confirmation from UN on withdrawal from Rome statute',
        publisher: 'Business Observer, after International Islamic News Agency',
        url: 'https://businessobserver.pk/malaysia-receives-confirmation-from-un-on-withdrawal-from-rome-statute/',
        says: 'the withdrawal of the instrument of accession was effected on 29 April 2019, announced on 5 April',
      },
    ],
    history: historyOf(
      ['whole EIF 2002-07-01', 'ACCEDED 2019-03-04', 'RATIFICATION_WITHDRAWN 2019-04-29'],
      ROME,
    ),
    expected: {
      '2019-03-03': 'NONE',
      '2019-03-04': 'CONTRACTING',
      '2019-04-28': 'CONTRACTING',
      '2019-04-29': 'NONE',
      '2019-06-01': 'NONE',
    },
  },
  {
    name: 'Russia in the Test-Ban Treaty, which is not in force: a ratification withdrawn, the signature stands',
    sources: [
      {
        title: 'Notification on withdrawal of the ratification sent to the United Nations',
        publisher: 'TASS, 3 November 2023',
        url: 'https://tass.com/politics/1701531',
        says: 'signed on 24 September 1996; notified on 3 November 2023; the treaty has not entered into effect',
      },
      {
        title: 'Putin signs law revoking nuclear test ban treaty',
        publisher: 'The Moscow Times, 2 November 2023',
        url: 'https://www.themoscowtimes.com/2023/11/02/putin-signs-law-revoking-nuclear-test-ban-treaty-a82972',
        says: 'ratified in 2000; the treaty never came into force',
      },
    ],
    history: historyOf(['SIGNED 1996-09-24', 'RATIFIED 2000', 'RATIFICATION_WITHDRAWN 2023-11-03']),
    expected: {
      '1996-09-24': 'SIGNATORY',
      '2000-12-30': 'SIGNATORY',
      '2000-12-31': 'CONTRACTING',
      '2023-11-02': 'CONTRACTING',
      '2023-11-03': 'SIGNATORY',
    },
  },
  {
    name: 'Sudan in the Rome Statute: it said that it will not become a party, later that it will',
    sources: [
      STATUTE,
      {
        title: 'Another ICC unsigning',
        publisher: 'IntLawGrrls, September 2008, which quotes the letter',
        url: 'http://bloggersteam.blogspot.com/2008/09/another-icc-unsigning.html',
        says: 'signed on 8 September 2000; at the end of August 2008: does not intend to become a party',
      },
      {
        title: 'Sudanese cabinet approves draft law to join ICC',
        publisher: 'Sudan Tribune, 3 August 2021',
        url: 'https://sudantribune.com/article212400',
        says: 'the cabinet approved a draft law on accession, before a joint meeting for approval',
      },
    ],
    history: historyOf(
      [
        'SIGNED 2000-09-08',
        'whole EIF 2002-07-01',
        'INTENT_NOT_TO_BECOME_PARTY 2008-08',
        'ANNOUNCED 2021-08-03',
      ],
      ROME,
    ),
    expected: {
      '2000-09-07': 'NONE',
      '2000-09-08': 'SIGNATORY',
      '2008-08-31': 'SIGNATORY',
      '2021-08-03': 'SIGNATORY',
    },
  },
  {
    name: 'North Korea in the Non-Proliferation Treaty: a notice suspended a day before its effect, and an exit in dispute',
    sources: [
      {
        title: 'Fact Sheet on DPRK Nuclear Safeguards',
        publisher: 'International Atomic Energy Agency, 8 January 2003, in Nautilus',
        url: 'http://oldsite.nautilus.org/DPRKbriefingbook/monitoringVerification/Factsheet.html',
        says: 'became a party on 12 December 1985',
      },
      {
        title: 'Chronology of Key Events',
        publisher: 'International Atomic Energy Agency',
        url: 'http://www.iaea.org/newscenter/focus/iaeadprk/chrono_pre2002.shtml',
        says: 'withdrawal announced on 12 March 1993, due to take effect on 12 June; on 11 June its effect was suspended',
      },
      {
        title: 'Waiting Period Ends on North Korean Nuclear Treaty Withdraw',
        publisher: 'Voice of America, 11 April 2003',
        url: 'https://www.voanews.com/a/a-13-a-2003-04-11-23-waiting/289939.html',
        says: 'on 10 January 2003 it announced an exit with effect at once; Japan holds it to be bound still',
      },
    ],
    history: historyOf([
      'CONSENTED ~1985-12-12',
      'EIF 1985-12-12',
      'NOTICE 1993-03-12 > 1993-06-12',
      'WITHDRAWAL_REVOKED 1993-06-11',
      '*WITHDREW 2003-01-10',
    ]),
    expected: {
      '1985-12-11': 'NONE',
      '1985-12-12': 'PARTY',
      '1993-03-12': 'PARTY',
      '1993-06-12': 'PARTY',
      '2003-01-10': 'PARTY',
    },
  },
];
