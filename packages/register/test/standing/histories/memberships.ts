import { historyOf } from '../history-of.ts';
import type { RealHistory } from './history.ts';

/** Treaties by which states are members of an organisation. */
export const MEMBERSHIPS: readonly RealHistory[] = [
  {
    name: 'Russia in the Council of Europe: rights suspended, notice given, expelled a day later',
    sources: [
      {
        title: 'Russia out of Council of Europe',
        publisher: 'Association of European Journalists, 16 March 2022',
        url: 'https://aej-uk.org/2022/03/16/russia-out-of-council-of-europe/',
        says: 'joined on 28 February 1996',
      },
      {
        title: 'Exclusion of Russia from the Council of Europe',
        publisher: 'Diritto dell’Unione europea, March 2022',
        url: 'http://www.dirittoue.info/?p=4075',
        says: 'rights of representation suspended on 25 February 2022; notification on 15 March; no member as of 16 March',
      },
    ],
    history: historyOf([
      'CONSENTED ~1996-02-28',
      'EIF 1996-02-28',
      'RIGHTS_SUSPENDED 2022-02-25',
      'NOTICE 2022-03-15',
      'EXPELLED 2022-03-16',
    ]),
    expected: {
      '1996-02-27': 'NONE',
      '1996-02-28': 'PARTY',
      '2022-02-25': 'PARTY',
      '2022-03-15': 'PARTY',
      '2022-03-16': 'WITHDRAWN',
    },
  },
  {
    name: 'United States in UNESCO: back, left, back, and leaving again',
    sources: [
      {
        title: 'US confirms UNESCO exit for end of 2026',
        publisher: 'Breaking The News, July 2025',
        url: 'https://breakingthenews.net/Article/us-confirms-unesco-exit-for-end-of-2026/64497376',
        says: 'left in 1984, rejoined in 2003, withdrew in 2018 and returned in 2023',
      },
      {
        title: 'Estados Unidos e Israel já não são membros da UNESCO',
        publisher: 'Euronews, 31 December 2018',
        url: 'https://pt.euronews.com/2018/12/31/estados-unidos-e-israel-ja-nao-sao-membros-da-unesco',
        says: 'announced in October 2017, in effect on Monday, 31 December 2018',
      },
      {
        title: 'The United States becomes a full member of UNESCO',
        publisher: 'LBCI, 11 July 2023',
        url: 'https://www.lbcgroup.tv/news/world-news/712917/the-united-states-becomes-a-full-member-of-unesco/en',
        says: 'it approved the constitution on Monday, and the return is effective on Tuesday, 11 July 2023',
      },
      {
        title: 'US to officially withdraw from UNESCO on 31st December 2026',
        publisher: 'Emirates News Agency, 22 July 2025',
        url: 'https://www.wam.ae/en/article/bkt889w-officially-withdraw-from-unesco-31st-december',
        says: 'formally notified; a full member until 31 December 2026',
      },
    ],
    history: historyOf([
      'CONSENTED 2003',
      'EIF 2003',
      'NOTICE 2017-10 > 2018-12-31',
      'ACCEPTED 2023-07-10',
      'EIF 2023-07-11',
      'NOTICE 2025-07-22 > 2026-12-31',
    ]),
    expected: {
      '2003-12-30': 'NONE',
      '2003-12-31': 'PARTY',
      '2018-12-30': 'PARTY',
      '2018-12-31': 'WITHDRAWN',
      '2023-07-10': 'CONTRACTING',
      '2023-07-11': 'PARTY',
      '2026-12-30': 'PARTY',
      '2026-12-31': 'WITHDRAWN',
    },
  },
];
