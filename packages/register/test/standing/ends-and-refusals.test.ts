import { expect, test } from 'vitest';
import { derive, stepOn } from '../../src/standing/derive.ts';
import { type Case, describeCases } from './described-cases.ts';
import { historyOf } from './history-of.ts';

const IN_FORCE = ['RATIFIED 1990-01-01', 'whole EIF 1991-01-01'];
const CONFIRMED = ['whole EIF 1990-01-01', 'SUCCEEDED 2000-01-01', 'RATIFIED 2001-01-01'];
const AT_ONCE = { entersIntoForce: { after: 'P0D' } };
const signatureApplies = { signatureApplies: true };
const relations = { relations: true };
const ENERGY_CHARTER = ['SIGNED 1994-12-17', 'whole EIF 1998-04-16'];
const ESTABLISHED = ['ESTABLISHED 1991-06-01'];

const cases: readonly Case[] = [
  [
    'what resumes ends a suspension in part, and changes no standing',
    historyOf([...IN_FORCE, 'SUSPENDED 2000-01-01 part', 'RESUMED 2005-01-01']),
    { '1999': 'PARTY', '2001': 'PARTY', '2006': 'PARTY' },
  ],
  [
    'a suspension in part as a whole is ended by what resumes as a whole',
    historyOf([...IN_FORCE, 'whole SUSPENDED 2000-01-01 part', 'whole RESUMED 2005-01-01']),
    { '2001': 'PARTY', '2006': 'PARTY' },
  ],
  [
    'what was suspended in part may be suspended further, and resumes in one',
    historyOf([
      ...IN_FORCE,
      'SUSPENDED 2000-01-01 part',
      'SUSPENDED 2002-01-01',
      'RESUMED 2005-01-01',
    ]),
    { '2001': 'PARTY', '2003': 'SUSPENDED', '2006': 'PARTY' },
  ],
  [
    'what resumes twice was suspended in part once',
    historyOf([
      ...IN_FORCE,
      'SUSPENDED 2000-01-01 part',
      'RESUMED 2005-01-01',
      'RESUMED 2006-01-01',
    ]),
    { '2007': 'PARTY' },
    ['NOT_SUSPENDED'],
  ],
  [
    'a stranger suspends nothing in part either',
    historyOf(['SUSPENDED 2000-01-01 part']),
    { '2001': 'NONE' },
    ['NOTHING_TO_SUSPEND'],
  ],
  [
    'a signature applies the accord where that says so (Energy Charter, art. 45(1))',
    historyOf(ENERGY_CHARTER, signatureApplies),
    { '1994-12-16': 'NONE', '1994-12-17': 'PROVISIONAL', '2000': 'PROVISIONAL' },
  ],
  [
    'a signatory that ends provisional application stays a signatory (Russia, 2009)',
    historyOf(
      [
        ...ENERGY_CHARTER,
        'INTENT_NOT_TO_BECOME_PARTY 2009-08-20',
        'PROVISIONAL_APPLICATION_ENDED 2009-10-18',
      ],
      signatureApplies,
    ),
    { '2009-10-17': 'PROVISIONAL', '2009-10-18': 'SIGNATORY', '2026': 'SIGNATORY' },
  ],
  [
    'a signatory that does not accept it says so as it signs (art. 45(2))',
    historyOf([...ENERGY_CHARTER, 'PROVISIONAL_APPLICATION_ENDED 1994-12-17'], signatureApplies),
    { '1994-12-17': 'SIGNATORY', '2000': 'SIGNATORY' },
  ],
  [
    'signatures apply it from the day from which all do, where that is later (Agreement on Part XI, art. 7)',
    historyOf(
      ['SIGNED 1994-07-29', 'whole PROVISIONALLY_APPLIED 1994-11-16', 'whole EIF 1996-07-28'],
      signatureApplies,
    ),
    { '1994-11-15': 'SIGNATORY', '1994-11-16': 'PROVISIONAL', '1997': 'PROVISIONAL' },
  ],
  [
    'who says as it signs that it will not apply it is not reached when all do, unless it says so (arts. 25(2), 45(2))',
    historyOf(
      [
        'SIGNED 1994-07-29',
        'PROVISIONAL_APPLICATION_ENDED 1994-07-29',
        'RATIFIED 1994-09-01',
        'whole PROVISIONALLY_APPLIED 1994-11-16',
        'PROVISIONALLY_APPLIED 1995-06-01',
      ],
      signatureApplies,
    ),
    { '1994-08': 'SIGNATORY', '1994-11-16': 'CONTRACTING', '1995-06-01': 'PROVISIONAL' },
  ],
  [
    'nobody says so twice',
    historyOf(
      [
        'SIGNED 1994-07-29',
        'PROVISIONAL_APPLICATION_ENDED 1994-07-29',
        'PROVISIONAL_APPLICATION_ENDED 1994-08-29',
        'whole PROVISIONALLY_APPLIED 1994-11-16',
      ],
      signatureApplies,
    ),
    { '1994-12': 'SIGNATORY' },
    ['NOT_PROVISIONAL'],
  ],
  [
    'where signatures apply nothing, there is nothing to end before it is applied',
    historyOf([
      'SIGNED 1994-07-29',
      'PROVISIONAL_APPLICATION_ENDED 1994-07-29',
      'whole PROVISIONALLY_APPLIED 1994-11-16',
    ]),
    { '1994-12': 'PROVISIONAL' },
    ['NOT_PROVISIONAL'],
  ],
  [
    'once nobody applies it provisionally, no signature does',
    historyOf(
      ['whole EIF 1996-07-28', 'whole PROVISIONAL_APPLICATION_ENDED 1998-11-16', 'SIGNED 1999'],
      signatureApplies,
    ),
    { '2000': 'SIGNATORY' },
  ],
  [
    'it is applied until it is in force',
    historyOf([...ENERGY_CHARTER, 'RATIFIED 1998-01-01'], signatureApplies),
    { '1998-04-15': 'PROVISIONAL', '1998-04-16': 'PARTY' },
  ],
  [
    'a consent that waits ends with the accord, a signature stays',
    historyOf(['SIGNED 1996-01-01', 'RATIFIED 2000-01-01', 'whole TERMINATED 2010-01-01']),
    { '2005': 'CONTRACTING', '2010': 'ENDED', '2026': 'ENDED' },
  ],
  [
    'who had only signed stays a signatory of an accord that ended',
    historyOf(['SIGNED 1996-01-01', 'whole TERMINATED 2010-01-01']),
    { '2026': 'SIGNATORY' },
  ],
  [
    'a consent that waits ends with its state',
    historyOf(['RATIFIED 1991-01-01'], {}, { until: '1992-12-31' }),
    { '1992-12-31': 'CONTRACTING', '1993-01-01': 'ENDED', '2026': 'ENDED' },
  ],
  [
    'a signatory withdraws from nothing',
    historyOf(['SIGNED 2000-12-31', 'WITHDREW 2002-05-06']),
    { '2026': 'SIGNATORY' },
    ['SIGNED_ALONE'],
  ],
  [
    'a signatory gives no notice of withdrawal',
    historyOf(['SIGNED 2000-12-31', 'NOTICE 2002-05-06 > 2003-05-06']),
    { '2026': 'SIGNATORY' },
    ['SIGNED_ALONE'],
  ],
  [
    'a signatory is not expelled',
    historyOf(['SIGNED 2000-12-31', 'EXPELLED 2002-05-06']),
    { '2026': 'SIGNATORY' },
    ['SIGNED_ALONE'],
  ],
  ...['WITHDREW 2002-05-06', 'NOTICE 2002-05-06 > 2003-05-06', 'EXPELLED 2002-05-06'].flatMap(
    (exit): readonly Case[] => [
      [
        `who only signed and applies it has nothing to leave: ${exit}`,
        historyOf(['SIGNED 2000-12-31', 'PROVISIONALLY_APPLIED 2001-06-01', exit]),
        { '2026': 'PROVISIONAL' },
        ['APPLIED_ALONE'],
      ],
      [
        `who only applies it has nothing to leave: ${exit}`,
        historyOf(['PROVISIONALLY_APPLIED 2001-06-01', exit]),
        { '2026': 'PROVISIONAL' },
        ['APPLIED_ALONE'],
      ],
    ],
  ),
  [
    'who joined what does not bind may leave it',
    historyOf(['SIGNED 2000-12-31', 'WITHDREW 2002-05-06'], { binding: false }),
    { '2001': 'SIGNATORY', '2026': 'WITHDRAWN' },
  ],
  [
    'nobody succeeds to what was left',
    historyOf([...IN_FORCE, 'WITHDREW 2000-01-01', 'SUCCEEDED 2005-01-01']),
    { '2026': 'WITHDRAWN' },
    ['ALREADY_LEFT'],
  ],
  [
    'nothing is suspended after an exit',
    historyOf([...IN_FORCE, 'WITHDREW 2000-01-01', 'SUSPENDED 2005-01-01']),
    { '2026': 'WITHDRAWN' },
    ['ALREADY_LEFT'],
  ],
  [
    'the other state severs relations for both',
    historyOf([...ESTABLISHED, 'whole SEVERED 2001-01-01'], relations),
    { '2000': 'PARTY', '2001-01-01': 'WITHDRAWN' },
  ],
  [
    'both states sever relations, each with an act of its own, of which one is imprecise',
    historyOf([...ESTABLISHED, 'SEVERED 2001-03', 'whole SEVERED 2001-03-10'], relations),
    { '2001-03-09': 'PARTY', '2001-03-10': 'WITHDRAWN' },
  ],
  [
    'both states sever relations on two days, of which the first ends them, in the place of each',
    historyOf([...ESTABLISHED, 'SEVERED 2017-06-06', 'whole SEVERED 2017-06-05'], relations),
    { '2017-06-04': 'PARTY', '2017-06-05': 'WITHDRAWN', '2026': 'WITHDRAWN' },
  ],
  [
    'the other state severs them later',
    historyOf([...ESTABLISHED, 'SEVERED 2017-06-05', 'whole SEVERED 2017-06-06'], relations),
    { '2017-06-04': 'PARTY', '2017-06-05': 'WITHDRAWN', '2026': 'WITHDRAWN' },
  ],
  [
    'one state severs them once',
    historyOf([...ESTABLISHED, 'SEVERED 2017-06-05', 'SEVERED 2017-06-06'], relations),
    { '2026': 'WITHDRAWN' },
    ['NO_RELATIONS'],
  ],
  [
    'the other state suspends relations for both, and both resume them',
    historyOf([...ESTABLISHED, 'whole SUSPENDED 2017-06-05', 'RESUMED 2021-01-05'], relations),
    { '2017-06-04': 'PARTY', '2017-06-05': 'SUSPENDED', '2021-01-05': 'PARTY' },
  ],
  [
    'both suspend them, and the other is told to resume them',
    historyOf(
      [
        ...ESTABLISHED,
        'whole SUSPENDED 2017-06-05',
        'SUSPENDED 2017-06-07',
        'whole RESUMED 2021-01-05',
      ],
      relations,
    ),
    { '2017-06-05': 'SUSPENDED', '2020': 'SUSPENDED', '2021-01-05': 'PARTY' },
  ],
  [
    'what was suspended by the other state is severed, and begins anew',
    historyOf(
      [
        ...ESTABLISHED,
        'whole SUSPENDED 2017-06-05',
        'SEVERED 2018-01-01',
        'ESTABLISHED 2020-01-01',
      ],
      relations,
    ),
    { '2017': 'SUSPENDED', '2018': 'WITHDRAWN', '2020-01-01': 'PARTY' },
  ],
  [
    'what was severed does not resume',
    historyOf([...ESTABLISHED, 'SEVERED 2018-01-01', 'RESUMED 2020-01-01'], relations),
    { '2026': 'WITHDRAWN' },
    ['NO_RELATIONS'],
  ],
  [
    'relations end with the other state',
    historyOf(ESTABLISHED, relations, { otherUntil: '1992-12-31' }),
    { '1992-12-31': 'PARTY', '1993-01-01': 'ENDED' },
  ],
  [
    'nobody severs relations with a state that is no more',
    historyOf([...ESTABLISHED, 'SEVERED 1995-01-01'], relations, { otherUntil: '1992-12-31' }),
    { '1995': 'ENDED' },
    ['OTHER_STATE_GONE'],
  ],
  [
    'a recorded exit wins over the day that the notice told, also where it is later (United Kingdom, 2019)',
    historyOf([...IN_FORCE, 'NOTICE 2017-03-29 > 2019-03-29', 'WITHDREW 2020-01-31']),
    { '2019-03-28': 'PARTY', '2019-06': 'PARTY', '2020-01-30': 'PARTY', '2020-01-31': 'WITHDRAWN' },
  ],
  [
    'who consented twice with no notice between is refused, and an exit leaves nothing (FRA)',
    historyOf(
      ['whole EIF 1990-01-01', 'RATIFIED 2000-01-01', 'ACCEDED 2000-06-01', 'WITHDREW 2010-01-01'],
      AT_ONCE,
    ),
    { '2009': 'PARTY', '2010-01-01': 'WITHDRAWN', '2026': 'WITHDRAWN' },
    ['GIVEN_TWICE'],
  ],
  [
    'a notice ends what was succeeded to and then ratified (DEU)',
    historyOf([...CONFIRMED, 'NOTICE 2019-01-01 > 2020-01-01']),
    { '2019-12-31': 'PARTY', '2020-01-01': 'WITHDRAWN', '2026': 'WITHDRAWN' },
  ],
  [
    'an expulsion ends what was succeeded to and then ratified (ITA)',
    historyOf([...CONFIRMED, 'EXPELLED 2020-01-01']),
    { '2019-12-31': 'PARTY', '2020-01-01': 'WITHDRAWN', '2026': 'WITHDRAWN' },
  ],
  [
    'what was succeeded to is confirmed once',
    historyOf([...CONFIRMED, 'ACCEDED 2002-01-01']),
    { '2026': 'PARTY' },
    ['GIVEN_TWICE'],
  ],
  [
    'a consent given while a notice is pending outlives the exit',
    historyOf(
      [...IN_FORCE, 'NOTICE 1999-01-05 > 1999-04-05', 'ACCEDED 1999-02-01', 'WITHDREW 1999-04-05'],
      AT_ONCE,
    ),
    { '1999-04-04': 'PARTY', '1999-04-05': 'PARTY', '2026': 'PARTY' },
  ],
  [
    'a consent given while a notice was pending that was then revoked outlives no later exit',
    historyOf(
      [
        ...IN_FORCE,
        'NOTICE 1999-01-05 > 1999-04-05',
        'ACCEDED 1999-02-01',
        'WITHDRAWAL_REVOKED 1999-03-01',
        'WITHDREW 2010-01-01',
      ],
      AT_ONCE,
    ),
    { '2009': 'PARTY', '2010-01-01': 'WITHDRAWN' },
  ],
];

describeCases('an end, or an act that is refused', cases);

test('of an exit that came later than notified, the standing ends on the recorded day once the notified one is over', () => {
  const late = historyOf([...IN_FORCE, 'NOTICE 2017-03-29 > 2019-03-29', 'WITHDREW 2020-01-31']);
  const ends = ['2017-03-28', '2017-03-29', '2019-03-28', '2019-03-29', '2020-01-30', '2020-01-31'];
  expect(ends.map((day) => stepOn(derive(late), day)?.endsOn)).toEqual([
    null,
    '2019-03-29',
    '2019-03-29',
    '2020-01-31',
    '2020-01-31',
    null,
  ]);
});

test('of a state that is no more no end is to come', () => {
  const former = historyOf(
    ['SIGNED 1990-01-01', 'NOTICE 1992-06-01 > 1994-01-01'],
    { binding: false },
    { until: '1992-12-31' },
  );
  const ends = ['1992-12-31', '1993-01-01'].map((day) => stepOn(derive(former), day)?.endsOn);
  expect(ends).toEqual(['1994-01-01', null]);
});

test('who signs what applies by signature is told to apply it since it signed, by that act', () => {
  const step = stepOn(derive(historyOf(ENERGY_CHARTER, signatureApplies)), '2000');
  expect(step).toMatchObject({ since: '1994-12-17', act: { key: 'SIGNED 1994-12-17' } });
});
