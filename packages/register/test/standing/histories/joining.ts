import { historyOf } from '../history-of.ts';
import type { HistorySource, RealHistory } from './history.ts';

const NETHERLANDS = 'Treaty database of the Netherlands';
const SPECTATORS: readonly HistorySource[] = [
  {
    title: 'European Convention on Spectator Violence (ETS 120), 000075, parties',
    publisher: NETHERLANDS,
    url: 'https://treatydatabase.overheid.nl/en/Verdrag/Details/000075?expand-table=partijtabel',
    says: 'Azerbaijan 28-03-2000 (S), 01-05-2000, denounced 12-12-2018, ended 01-07-2019; Bosnia 29-12-1994 (Su), 06-03-1992; Denmark 19-08-1985 (S), 01-11-1985; Netherlands 30-12-1988 (R), 01-02-1989',
  },
  {
    title: 'Europejska konwencja w sprawie przemocy i ekscesów widzów, articles 12–16',
    publisher: 'Library of the Sejm',
    url: 'https://biblioteka.sejm.gov.pl/tek01/txt/re/1985a-r12.html',
    says: 'signature without reservation of ratification is consent; in force on the first day of the month after one month',
  },
];
const spectators = {
  entersIntoForce: { after: 'P1M', on: 'FIRST_OF_NEXT_MONTH' },
  withdrawal: { after: 'P6M', on: 'FIRST_OF_NEXT_MONTH' },
} as const;
const ROME: readonly HistorySource[] = [
  {
    title: 'States parties to the Rome Statute',
    publisher: 'profilbaru.com, after Wikipedia and the list of the depositary, chapter XVIII.10',
    url: 'https://profilbaru.com/article/States_parties_to_the_Rome_Statute',
    says: 'Australia 1 July 2002, in force 1 September 2002; Albania signed 18 July 1998, 31 January 2003, in force 1 May 2003',
  },
];
const rome = { entersIntoForce: { after: 'P60D', on: 'FIRST_OF_NEXT_MONTH' } } as const;

/** Signatures, consents and successions, and the days on which they take effect. */
export const JOINING: readonly RealHistory[] = [
  {
    name: 'Azerbaijan on spectator violence: definitive signature, clauses of entry and of exit',
    sources: SPECTATORS,
    history: historyOf(
      ['whole EIF 1985-11-01', 'SIGNED_DEFINITIVELY 2000-03-28', 'NOTICE 2018-12-12'],
      spectators,
    ),
    expected: {
      '2000-03-27': 'NONE',
      '2000-03-28': 'CONTRACTING',
      '2000-04-30': 'CONTRACTING',
      '2000-05-01': 'PARTY',
      '2019-06-30': 'PARTY',
      '2019-07-01': 'WITHDRAWN',
    },
  },
  {
    name: 'Denmark on spectator violence: bound by signature, never before the convention itself',
    sources: SPECTATORS,
    history: historyOf(['whole EIF 1985-11-01', 'SIGNED_DEFINITIVELY 1985-08-19'], spectators),
    expected: {
      '1985-08-19': 'CONTRACTING',
      '1985-10-01': 'CONTRACTING',
      '1985-10-31': 'CONTRACTING',
      '1985-11-01': 'PARTY',
    },
  },
  {
    name: 'Netherlands on spectator violence: deposited at the end of a month',
    sources: SPECTATORS,
    history: historyOf(
      ['whole EIF 1985-11-01', 'SIGNED 1985-08-19', 'ACCEPTED 1988-12-30'],
      spectators,
    ),
    expected: {
      '1985-11-01': 'SIGNATORY',
      '1988-12-30': 'CONTRACTING',
      '1989-01-31': 'CONTRACTING',
      '1989-02-01': 'PARTY',
    },
  },
  {
    name: 'Bosnia and Herzegovina on spectator violence: a succession waits for no clause',
    sources: SPECTATORS,
    history: historyOf(['whole EIF 1985-11-01', 'SUCCEEDED 1992-03-06'], spectators, {
      from: '1992-03-06',
    }),
    expected: {
      '1992-03-05': 'NONE',
      '1992-03-06': 'PARTY',
      '1992-04-30': 'PARTY',
      '2026': 'PARTY',
    },
  },
  {
    name: 'Australia in the Rome Statute: deposited on the very day of its entry into force',
    sources: ROME,
    history: historyOf(['SIGNED 1998-12-09', 'RATIFIED 2002-07-01', 'whole EIF 2002-07-01'], rome),
    expected: {
      '2002-06-30': 'SIGNATORY',
      '2002-07-01': 'CONTRACTING',
      '2002-08-31': 'CONTRACTING',
      '2002-09-01': 'PARTY',
    },
  },
  {
    name: 'Albania in the Rome Statute: the sixtieth day is the first of a month, so the next counts',
    sources: ROME,
    history: historyOf(['SIGNED 1998-07-18', 'RATIFIED 2003-01-31', 'whole EIF 2002-07-01'], rome),
    expected: {
      '2003-01-30': 'SIGNATORY',
      '2003-01-31': 'CONTRACTING',
      '2003-04-30': 'CONTRACTING',
      '2003-05-01': 'PARTY',
    },
  },
  {
    name: 'European Union in the convention on persons with disabilities: an organisation signs and confirms',
    sources: [
      {
        title: 'United Nations Convention on the Rights of Persons with Disabilities',
        publisher: 'European Commission, Justice',
        url: 'http://ec.europa.eu/justice/discrimination/disabilities/convention/index_en.htm',
        says: 'the EU signed on 30 March 2007; in force for it on 22 January 2011',
      },
      {
        title: 'Convention on the Rights of Persons with Disabilities',
        publisher: 'worddisk.com, after Wikipedia',
        url: 'https://worddisk.com/wiki/Convention_on_the_Rights_of_Persons_with_Disabilities/',
        says: 'in force on 3 May 2008; confirmed by the European Union on 23 December 2010',
      },
      {
        title: 'Übereinkommen über die Rechte von Menschen mit Behinderungen, article 45(2)',
        publisher: 'droit-bilingue.ch, after the Federal Chancellery of Switzerland',
        url: 'https://www.droit-bilingue.ch/de-it/0.1/0.10/0.109-45-48.html',
        says: 'for an organisation that formally confirms: on the 30th day after its deposit',
      },
    ],
    history: historyOf(
      ['SIGNED 2007-03-30', 'whole EIF 2008-05-03', 'FORMALLY_CONFIRMED 2010-12-23'],
      { entersIntoForce: { after: 'P30D' } },
    ),
    expected: {
      '2007-03-30': 'SIGNATORY',
      '2008-05-03': 'SIGNATORY',
      '2010-12-23': 'CONTRACTING',
      '2011-01-21': 'CONTRACTING',
      '2011-01-22': 'PARTY',
    },
  },
  {
    name: 'United Kingdom in the Unified Patent Court: a ratification withdrawn before it took effect',
    sources: [
      {
        title: 'UK withdraws ratification of the Unified Patent Court Agreement',
        publisher: 'Kluwer Patent Blog, which quotes the statement to Parliament of 20 July 2020',
        url: 'https://patentblog.kluweriplaw.com/2020/07/20/uk-withdraws-ratification-of-the-unified-patent-court-agreement/',
        says: 'ratification withdrawn by a note verbale that day, with effect at once; no wish to be a party; not yet in force',
      },
      {
        title: 'UK ratifies Unified Patent Court (UPC) Agreement',
        publisher: 'Bartle Read',
        url: 'https://bartleread.co.uk/article/uk-ratifies-unified-patent-court-upc-agreement/index.htm',
        says: 'ratified on 26 April 2018',
      },
      {
        title: 'Unified Patent Court',
        publisher: 'profilpelajar.com, after Wikipedia',
        url: 'https://profilpelajar.com/article/Unified_Patent_Court',
        says: 'signed in February 2013; provisional application from 19 January 2022; in force on 1 June 2023',
      },
    ],
    history: historyOf([
      'SIGNED 2013-02',
      'RATIFIED 2018-04-26',
      'RATIFICATION_WITHDRAWN 2020-07-20',
      'INTENT_NOT_TO_BECOME_PARTY 2020-07-20',
      'whole PROVISIONALLY_APPLIED 2022-01-19',
      'whole EIF 2023-06-01',
    ]),
    expected: {
      '2013-02-28': 'SIGNATORY',
      '2018-04-26': 'CONTRACTING',
      '2020-07-19': 'CONTRACTING',
      '2020-07-20': 'SIGNATORY',
      '2022-01-19': 'SIGNATORY',
      '2023-06-01': 'SIGNATORY',
    },
  },
];
