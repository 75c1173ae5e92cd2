import { historyOf } from '../history-of.ts';
import type { HistorySource, RealHistory } from './history.ts';

const CONVENTIONAL_FORCES: readonly HistorySource[] = [
  {
    title: 'Treaty on Conventional Armed Forces in Europe, 004285, parties',
    publisher: 'Kingdom of the Netherlands, depositary',
    url: 'https://verdragen.nl/en/Treaty/Details/004285.html?expand-table=partijtabel',
    says: 'Russia 19-11-1990, 03-09-1992 (R), 09-11-1992, 09-06-2023, 07-11-2023; Czechoslovakia (until 01-01-1993) 19-11-1990, 05-08-1991 (R), 09-11-1992; Slovakia 22-10-1996 (Su), 01-01-1993',
  },
  {
    title: 'Statement regarding suspension by the Russian Federation, 12 December 2007',
    publisher: 'Ministry of Foreign Affairs of Russia, in the Acronym Institute’s documents',
    url: 'http://acronym.org.uk/old/archive/textonly/docs/0712/doc10.htm',
    says: 'suspended at 0000 hours Moscow time on 12 December 2007',
  },
  {
    title: 'Treaty on Conventional Armed Forces in Europe',
    publisher: 'wikien4.appspot.com, after Wikipedia',
    url: 'http://wikien4.appspot.com/wiki/Treaty_on_Conventional_Armed_Forces_in_Europe',
    says: 'effective on 17 July 1992, provisionally, as agreed at Helsinki on 10 July',
  },
];
const SEABED: readonly HistorySource[] = [
  {
    title: 'Agreement on Part XI of the Convention on the Law of the Sea, 005461, parties',
    publisher: 'Treaty database of the Netherlands',
    url: 'https://verdragen.nl/en/Verdrag/Details/005461_p.html',
    says: 'Belgium 29-07-1994, 13-11-1998 (R), 13-12-1998; Belize 21-10-1994 (S), 28-07-1996',
  },
  {
    title: 'Accordo, articolo 7',
    publisher: 'Gazzetta Ufficiale of Italy, 19 December 1994',
    url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=59&art.flagTipoArticolo=13&art.codiceRedazionale=094G0717&art.idArticolo=7&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.dataPubblicazioneGazzetta=1994-12-19&art.progressivo=0',
    says: 'applied provisionally from 16 November 1994 by who signs or accedes, until the day of entry into force',
  },
];
/** Provisional application, and what came after it. */
export const APPLYING: readonly RealHistory[] = [
  {
    name: 'Russia in the CFE Treaty: provisional, party, suspended alone, left',
    sources: CONVENTIONAL_FORCES,
    history: historyOf([
      'SIGNED 1990-11-19',
      'whole PROVISIONALLY_APPLIED 1992-07-17',
      'RATIFIED 1992-09-03',
      'whole EIF 1992-11-09',
      'SUSPENDED 2007-12-12',
      'NOTICE 2023-06-09 > 2023-11-07',
    ]),
    expected: {
      '1992-07-16': 'SIGNATORY',
      '1992-07-17': 'PROVISIONAL',
      '1992-09-03': 'PROVISIONAL',
      '1992-11-09': 'PARTY',
      '2007-12-11': 'PARTY',
      '2007-12-12': 'SUSPENDED',
      '2023-11-06': 'SUSPENDED',
      '2023-11-07': 'WITHDRAWN',
    },
  },
  {
    name: 'Czechoslovakia in the CFE Treaty: ratified before it was applied, ended with the state',
    sources: CONVENTIONAL_FORCES,
    history: historyOf(
      [
        'SIGNED 1990-11-19',
        'RATIFIED 1991-08-05',
        'whole PROVISIONALLY_APPLIED 1992-07-17',
        'whole EIF 1992-11-09',
      ],
      {},
      { until: '1992-12-31' },
    ),
    expected: {
      '1991-08-04': 'SIGNATORY',
      '1991-08-05': 'CONTRACTING',
      '1992-07-17': 'PROVISIONAL',
      '1992-11-09': 'PARTY',
      '1992-12-31': 'PARTY',
      '1993-01-01': 'ENDED',
    },
  },
  {
    name: 'Belarus in the Energy Charter Treaty: provisional application suspended for it alone',
    sources: [
      {
        title: 'Verdrag inzake het Energiehandvest, 005900, declarations',
        publisher: 'Treaty database of the Netherlands',
        url: 'https://verdragenbank.overheid.nl/nl/Verdrag/Details/005900_b',
        says: 'the conference decided on 24 June 2022 to suspend the provisional application by Belarus',
      },
      {
        title: 'Energy Charter Protocol, 006200, parties (signed with the treaty)',
        publisher: 'Treaty database of the Netherlands',
        url: 'https://verdragenbank.overheid.nl/en/Treaty/Details/006200_p.html',
        says: 'Belarus 17-12-1994, no ratification; first parties bound on 16-04-1998',
      },
    ],
    history: historyOf(
      [
        'SIGNED 1994-12-17',
        'PROVISIONALLY_APPLIED 1994-12-17',
        'whole EIF 1998-04-16',
        'SUSPENDED 2022-06-24',
      ],
      { entersIntoForce: { after: 'P90D' } },
    ),
    expected: {
      '1994-12-16': 'NONE',
      '1994-12-17': 'PROVISIONAL',
      '1998-04-16': 'PROVISIONAL',
      '2022-06-23': 'PROVISIONAL',
      '2022-06-24': 'SUSPENDED',
    },
  },
  {
    name: 'Belgium in the agreement on Part XI: provisional application ended before it ratified',
    sources: SEABED,
    history: historyOf(
      [
        'SIGNED 1994-07-29',
        'whole PROVISIONALLY_APPLIED 1994-11-16',
        'whole PROVISIONAL_APPLICATION_ENDED 1996-07-28',
        'whole EIF 1996-07-28',
        'RATIFIED 1998-11-13',
      ],
      { entersIntoForce: { after: 'P30D' } },
    ),
    expected: {
      '1994-11-15': 'SIGNATORY',
      '1994-11-16': 'PROVISIONAL',
      '1996-07-27': 'PROVISIONAL',
      '1996-07-28': 'SIGNATORY',
      '1998-11-13': 'CONTRACTING',
      '1998-12-12': 'CONTRACTING',
      '1998-12-13': 'PARTY',
    },
  },
  {
    name: 'Belize in the agreement on Part XI: signed definitively, applied, then bound',
    sources: SEABED,
    history: historyOf(
      [
        'SIGNED_DEFINITIVELY 1994-10-21',
        'whole PROVISIONALLY_APPLIED 1994-11-16',
        'whole PROVISIONAL_APPLICATION_ENDED 1996-07-28',
        'whole EIF 1996-07-28',
      ],
      { entersIntoForce: { after: 'P30D' } },
    ),
    expected: {
      '1994-10-21': 'CONTRACTING',
      '1994-11-16': 'PROVISIONAL',
      '1996-07-27': 'PROVISIONAL',
      '1996-07-28': 'PARTY',
    },
  },
  {
    name: 'Syria in the Chemical Weapons Convention: acceded, applied it at once by its own word, then bound',
    sources: [
      {
        title: 'Statement on Syria’s instrument of accession to the Chemical Weapons Convention',
        publisher: 'Secretary-General of the United Nations, depositary, 14 September 2013',
        url: 'https://www.un.org/sg/en/content/sg/statement/2013-09-14/statement-attributable-spokesperson-secretary-general-syria%E2%80%99s',
        says: 'accession on 14 September 2013; in force on the 30th day after, on 14 October 2013',
      },
      {
        title: 'Syrian Arab Republic: Accession to Chemical Weapons Convention',
        publisher: 'United Nations Office for Disarmament Affairs',
        url: 'http://disarmament.un.org/treaties/a/cwc/syrianarabrepublic/acc/un',
        says: 'it applies the convention provisionally pending its entry into force',
      },
      {
        title: 'Chemical Weapons Convention',
        publisher: 'HandWiki',
        url: 'https://handwiki.org/wiki/Social:Chemical_Weapons_Convention',
        says: 'entered into force on 29 April 1997',
      },
    ],
    history: historyOf(
      ['whole EIF 1997-04-29', 'ACCEDED 2013-09-14', 'PROVISIONALLY_APPLIED 2013-09-14'],
      { entersIntoForce: { after: 'P30D' } },
    ),
    expected: {
      '2013-09-13': 'NONE',
      '2013-09-14': 'PROVISIONAL',
      '2013-10-13': 'PROVISIONAL',
      '2013-10-14': 'PARTY',
    },
  },
];
