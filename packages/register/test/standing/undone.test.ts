import { type Case, describeCases } from './described-cases.ts';
import { historyOf } from './history-of.ts';

const IN_FORCE = ['RATIFIED 1990-01-01', 'whole EIF 1991-01-01'];
const TWO_NOTICES = [
  'NOTICE 2000-02-01 > 2000-05-01',
  'WITHDRAWAL_REVOKED 2000-03-03',
  'NOTICE 2000-03-10 > 2001-03-10',
  'WITHDRAWAL_REVOKED 2000-04-01',
];
const signatureApplies = { signatureApplies: true };
const soft = { binding: false };

const withdrawnConsents: readonly Case[] = [
  [
    'what was announced before a consent is spent when the consent is withdrawn',
    historyOf(['ANNOUNCED 2000-01-01', 'ACCEDED 2001-01-01', 'RATIFICATION_WITHDRAWN 2002-01-01']),
    { '2000': 'ANNOUNCED', '2001': 'CONTRACTING', '2002-01-01': 'NONE', '2026': 'NONE' },
  ],
  [
    'what was declined before a consent is spent too, and what is said after counts',
    historyOf([
      'DECLINED 2000-01-01',
      'ACCEDED 2001-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
      'FLOATED 2003-01-01',
    ]),
    { '2000': 'DECLINED', '2002-06-01': 'NONE', '2003-01-01': 'APPROACHED' },
  ],
  [
    'a signature stands when the consent is withdrawn',
    historyOf(['SIGNED 2000-01-01', 'RATIFIED 2001-01-01', 'RATIFICATION_WITHDRAWN 2002-01-01']),
    { '2001': 'CONTRACTING', '2002-01-01': 'SIGNATORY' },
  ],
  [
    'who applied the accord by its consent alone applies it no longer when that is withdrawn',
    historyOf([
      'ACCEDED 2000-01-01',
      'whole PROVISIONALLY_APPLIED 2001-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
    ]),
    { '2000': 'CONTRACTING', '2001': 'PROVISIONAL', '2002-01-01': 'NONE', '2026': 'NONE' },
  ],
  [
    'nor does who signed definitively what a signature lets apply',
    historyOf(
      ['SIGNED_DEFINITIVELY 2000-01-01', 'RATIFICATION_WITHDRAWN 2002-01-01'],
      signatureApplies,
    ),
    { '2001': 'PROVISIONAL', '2002-01-01': 'NONE' },
  ],
  [
    'nor does a signatory that ratified before all began to apply it',
    historyOf([
      'SIGNED 1999-01-01',
      'RATIFIED 2000-01-01',
      'whole PROVISIONALLY_APPLIED 2001-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
    ]),
    { '2001': 'PROVISIONAL', '2002-01-01': 'SIGNATORY' },
  ],
  [
    'what all apply later does not reach a signatory that took its consent back (United Kingdom, patents)',
    historyOf([
      'SIGNED 2013-02-19',
      'RATIFIED 2018-04-26',
      'RATIFICATION_WITHDRAWN 2020-07-20',
      'whole PROVISIONALLY_APPLIED 2022-01-19',
      'whole EIF 2023-06-01',
    ]),
    { '2019': 'CONTRACTING', '2021': 'SIGNATORY', '2022-01-19': 'SIGNATORY', '2026': 'SIGNATORY' },
  ],
  [
    'what a signatory applied before it ratified goes on',
    historyOf([
      'SIGNED 1999-01-01',
      'whole PROVISIONALLY_APPLIED 1999-06-01',
      'RATIFIED 2000-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
    ]),
    { '2001': 'PROVISIONAL', '2002-01-01': 'PROVISIONAL' },
  ],
  [
    'a return that waits for an exit may be taken back: the exit is one',
    historyOf(
      [
        ...IN_FORCE,
        'NOTICE 2010-01-01 > 2011-01-01',
        'ACCEDED 2010-06-01',
        'RATIFICATION_WITHDRAWN 2010-07-01',
      ],
      { entersIntoForce: { after: 'P0D' } },
    ),
    { '2010-12-31': 'PARTY', '2011-01-01': 'WITHDRAWN', '2026': 'WITHDRAWN' },
  ],
  [
    'but not that of a state which had said that it will not become a party',
    historyOf([
      'SIGNED 1998-01-01',
      'INTENT_NOT_TO_BECOME_PARTY 1999-01-01',
      'RATIFIED 2000-01-01',
      'whole PROVISIONALLY_APPLIED 2001-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
    ]),
    { '2001': 'PROVISIONAL', '2002-01-01': 'SIGNATORY' },
  ],
  [
    'what it applied before it consented goes on until that is ended, and then nothing is left',
    historyOf([
      'ANNOUNCED 1998-01-01',
      'PROVISIONALLY_APPLIED 1999-01-01',
      'ACCEDED 2000-01-01',
      'RATIFICATION_WITHDRAWN 2002-01-01',
      'PROVISIONAL_APPLICATION_ENDED 2003-01-01',
    ]),
    { '1998': 'ANNOUNCED', '2002': 'PROVISIONAL', '2003-01-01': 'NONE' },
  ],
];

const revoked: readonly Case[] = [
  [
    'an exit on the day of a notice that was revoked is void, whatever notices were revoked since',
    historyOf([...IN_FORCE, ...TWO_NOTICES, 'WITHDREW 2000-05-01']),
    { '2000-04-30': 'PARTY', '2000-05-01': 'PARTY', '2026': 'PARTY' },
  ],
  [
    'and so is one on the day of the later',
    historyOf([...IN_FORCE, ...TWO_NOTICES, 'WITHDREW 2001-03-10']),
    { '2026': 'PARTY' },
  ],
  [
    'on another day it is an exit',
    historyOf([...IN_FORCE, ...TWO_NOTICES, 'WITHDREW 2001-03-11']),
    { '2001-03-10': 'PARTY', '2026': 'WITHDRAWN' },
  ],
  [
    'a consent that waited for an exit waits on, whatever notice was given and revoked after it',
    historyOf([
      ...IN_FORCE,
      'ACCEDED 1999-01-05',
      'NOTICE 1999-02-01 > 1999-12-31',
      'WITHDRAWAL_REVOKED 1999-03-01',
      'WITHDREW 1999-04-05',
      'EIF 1999-04-05',
    ]),
    { '1999-04-04': 'PARTY', '1999-04-05': 'PARTY', '2026': 'PARTY' },
  ],
];

const formerStates: readonly Case[] = [
  [
    'a state that is no more has ended in what does not bind, which it had joined by signing',
    historyOf(['SIGNED 1990-01-01'], soft, { until: '1992-12-31' }),
    { '1992-12-31': 'SIGNATORY', '1993-01-01': 'ENDED' },
  ],
  [
    'or by another consent',
    historyOf(['CONSENTED 1990-01-01'], { binding: null }, { until: '1992-12-31' }),
    { '1992-12-31': 'SIGNATORY', '1993-01-01': 'ENDED' },
  ],
  [
    'what it had only announced, or left, stays so',
    historyOf(['SIGNED 1990-01-01', 'WITHDREW 1991-01-01'], soft, { until: '1992-12-31' }),
    { '1990': 'SIGNATORY', '1993-01-01': 'WITHDRAWN' },
  ],
  [
    'of what binds it stays signatory, had it only signed',
    historyOf(['SIGNED 1990-01-01'], {}, { until: '1992-12-31' }),
    { '1993-01-01': 'SIGNATORY' },
  ],
];

describeCases('a consent that is withdrawn leaves what its signature gives', withdrawnConsents);
describeCases('an exit that was called off', revoked);
describeCases('a state that has ceased to exist', formerStates);
