import { historyOf } from '../history-of.ts';
import type { HistorySource, RealHistory } from './history.ts';

const MISSILES: readonly HistorySource[] = [
  {
    title: 'Russian Foreign Ministry confirms termination of INF Treaty',
    publisher: 'TASS, 2 August 2019',
    url: 'https://tass.com/politics/1071582',
    says: 'signed on 8 December 1987; terminated on 2 August 2019 at the initiative of the United States',
  },
  {
    title: 'Statement on INF Treaty discredits NATO',
    publisher: 'TASS, 2 August 2019',
    url: 'http://tass.com/world/1071645',
    says: 'in force on 1 June 1988; the United States suspends from 2 February 2019 and withdraws in six months',
  },
  {
    title: 'Putin signs decree suspending INF treaty',
    publisher: 'news.am, after TASS, 3 July 2019',
    url: 'https://news.am/eng/news/521933.html',
    says: 'the law on suspension was signed; announced in February',
  },
];

/** Suspension as a whole, and the end of an accord. */
export const ENDING: readonly RealHistory[] = [
  {
    name: 'United States in the INF Treaty, of two parties: suspended and gave notice on one day, left as it ended',
    sources: MISSILES,
    history: historyOf([
      'SIGNED 1987-12-08',
      'RATIFIED 1988-06-01',
      'whole EIF 1988-06-01',
      'SUSPENDED 2019-02-02',
      'NOTICE 2019-02-02 > 2019-08-02',
      'whole TERMINATED 2019-08-02',
    ]),
    expected: {
      '1988-05-31': 'SIGNATORY',
      '1988-06-01': 'PARTY',
      '2019-02-01': 'PARTY',
      '2019-02-02': 'SUSPENDED',
      '2019-08-01': 'SUSPENDED',
      '2019-08-02': 'WITHDRAWN',
    },
  },
  {
    name: 'Russia in the INF Treaty, of two parties: the exit of the other ended it',
    sources: MISSILES,
    history: historyOf([
      'SIGNED 1987-12-08',
      'RATIFIED 1988-06-01',
      'whole EIF 1988-06-01',
      'SUSPENDED 2019-07-03',
      'whole TERMINATED 2019-08-02',
    ]),
    expected: {
      '1988-06-01': 'PARTY',
      '2019-07-02': 'PARTY',
      '2019-07-03': 'SUSPENDED',
      '2019-08-01': 'SUSPENDED',
      '2019-08-02': 'ENDED',
    },
  },
  {
    name: 'Russia in the visa agreement with the European Union: suspended in part, then as a whole',
    sources: [
      {
        title: 'Council Decision (EU) 2022/333 of 25 February 2022',
        publisher: 'Council of the European Union, in Wikisource',
        url: 'https://en.m.wikisource.org/wiki/COUNCIL_DECISION_(EU)_2022/333',
        says: 'entered into force on 1 June 2007; its application is suspended in part',
      },
      {
        title: 'EU Council adopts full suspension of visa facilitation with Russia',
        publisher: 'Oreanda-News, which quotes the Council',
        url: 'https://www.oreanda-news.com/en/gosudarstvo/eu-council-adopts-full-suspension-of-visa-facilitation-with-russia/article1446835/',
        says: 'suspended as a whole as of 12 September 2022',
      },
    ],
    history: historyOf([
      'CONSENTED ~2007-06-01',
      'whole EIF 2007-06-01',
      'whole SUSPENDED 2022-02-25 part',
      'whole SUSPENDED 2022-09-12',
    ]),
    expected: {
      '2007-05-31': 'NONE',
      '2007-06-01': 'PARTY',
      '2022-02-25': 'PARTY',
      '2022-09-11': 'PARTY',
      '2022-09-12': 'SUSPENDED',
    },
  },
  {
    name: 'Malaysia in the cocoa agreement of 2001: applied it, never ratified, and it expired',
    sources: [
      {
        title: 'International Cocoa Agreement, 2001, status as at 16 September 2010',
        publisher: 'zaki.ru, after the Secretary-General of the United Nations, depositary',
        url: 'https://zaki.ru/pagesnew.php?id=58381&page=1',
        says: 'Malaysia signed and notified provisional application on 16.05.2002, no ratification; in force provisionally on 1 October 2003, definitively on 2 November 2005',
      },
      {
        title: 'Council Decision 2011/634/EU of 17 May 2011',
        publisher: 'Council of the European Union, in Lexaris',
        url: 'https://lexaris.io/book/version/documentflat/head/2048966',
        says: 'the 2001 agreement is extended until 30 September 2012',
      },
    ],
    history: historyOf([
      'SIGNED 2002-05-16',
      'PROVISIONALLY_APPLIED 2003-10-01',
      'whole EIF 2005-11-02',
      'whole TERMINATED 2012-10-01',
    ]),
    expected: {
      '2002-05-16': 'SIGNATORY',
      '2003-10-01': 'PROVISIONAL',
      '2005-11-02': 'PROVISIONAL',
      '2012-09-30': 'PROVISIONAL',
      '2012-10-01': 'ENDED',
    },
  },
  {
    name: 'German Democratic Republic in the Helsinki Final Act, which does not bind: ended with the state',
    sources: [
      {
        title: 'Helsinki Summit',
        publisher: 'Organization for Security and Co-operation in Europe',
        url: 'https://osce.org/event/summit_1975',
        says: 'Honecker for the German Democratic Republic; participating states signed on 1 August 1975',
      },
      {
        title: 'The Helsinki Final Act',
        publisher: 'Permanent Mission of Germany to the OSCE',
        url: 'http://www.wien-osze.diplo.de/Vertretung/wienosce/en/04/Geschichte/Geschichte.html',
        says: 'it was not binding under international law',
      },
      {
        title: 'Inner German relations',
        publisher: 'WikiMili',
        url: 'https://wikimili.com:443/en/Inner_German_relations',
        says: 'from the founding of East Germany on 7 October 1949 to reunification on 3 October 1990',
      },
    ],
    history: historyOf(
      ['SIGNED 1975-08-01'],
      { binding: false },
      { from: '1949-10-07', until: '1990-10-02' },
    ),
    expected: {
      '1975-07-31': 'NONE',
      '1975-08-01': 'SIGNATORY',
      '1990-10-02': 'SIGNATORY',
      '1990-10-03': 'ENDED',
    },
  },
];
