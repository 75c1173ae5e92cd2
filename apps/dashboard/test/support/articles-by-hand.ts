/** What an editor would write by hand into seed files for the invented articles: entries by type and key. Of `verified` the level stands alone. */
import { createHash } from 'node:crypto';
import { AHEAD, DAYS, SIGNED } from '../../../../packages/register/test/drafting/invented.ts';

type Entries = Readonly<Record<string, unknown>>;

const source = '2031-03-04-harbour-post-river-accord';
const verified = 'EXACT';
const accords = ['river-accord'];

function sourceEntry(text: string, title: string, more: object = {}): Entries {
  return {
    [`SOURCE ${source}`]: {
      slug: source,
      title,
      publisher: 'harbour-post',
      published: '2031-03-04',
      url: 'https://harbour-post.example/river',
      language: 'en',
      kind: 'NEWS',
      sha256: createHash('sha256').update(text).digest('hex'),
      words: String(text.split(/\s+/).filter(Boolean).length),
      ...more,
    },
  };
}

function statement(slug: string, said: object, wording: object): Entries {
  return {
    [`STATEMENT ${slug}`]: {
      slug,
      date: '2031-03-04',
      dateInferred: true,
      accords,
      ...said,
      wordings: [{ source, verified, ...wording }],
    },
  };
}

function act(
  country: string,
  kind: string,
  date: string,
  dateWording: string,
  exact: string,
): Entries {
  const citations = [{ source, verified, passages: [{ exact }] }];
  return {
    [`PARTICIPATION river-accord/${country}`]: {
      country,
      acts: [{ kind, date, dateWording, dateInferred: true, citations }],
    },
  };
}

const direct = (cue: string, attributedAs: string, ...words: string[]) => ({
  form: 'DIRECT',
  cue,
  attributedAs,
  passages: words.map((exact) => ({ exact })),
});

export const signed: Entries = {
  ...sourceEntry(SIGNED, 'Velmark signs the River Accord', { byline: 'Mira Kovac' }),
  ...act('XVM', 'SIGNED', '2031-03-03', 'Monday', 'Velmark signed the River Accord'),
  ...statement(
    'sarsen-2031-03-04-river-accord',
    { speaker: { leader: 'aida-sarsen' }, channel: 'PRESS_REMARKS' },
    direct('told', 'President Aida Sarsen', 'The gate is open', 'We kept our word'),
  ),
  ...statement(
    'velmark-2031-03-04-river-accord',
    {
      speaker: { body: 'ministry-of-foreign-affairs-of-velmark' },
      channel: 'WRITTEN_STATEMENT',
    },
    {
      form: 'MIXED',
      cue: 'said',
      attributedAs: 'The Velmark Foreign Ministry',
      passages: [{ exact: 'fair to both banks', prefix: 'was “', suffix: '.”' }],
      clause: { exact: 'the text was “fair to both banks.”' },
    },
  ),
  ...statement(
    'lind-2031-03-04-river-accord',
    { speaker: { unnamed: 'a spokesman for Oru Lind' } },
    direct('told', 'a spokesman for Oru Lind', 'He will not comment'),
  ),
};

const boats = 'The river belongs to both banks, and to the boats';

export const ahead: Entries = {
  ...sourceEntry(AHEAD, 'Norland to join accord on river'),
  'LEADER dana-orlo': { slug: 'dana-orlo', names: { en: 'Dana Orlo' } },
  ...act('XNO', 'ANNOUNCED', '2031-03-04', 'Tuesday', 'Norland will join the River Accord'),
  // Another outlet's words for what is on record are a further wording of it.
  'STATEMENT lind-2031-03-03-river-accord': {
    slug: 'lind-2031-03-03-river-accord',
    speaker: { leader: 'oru-lind' },
    date: '2031-03-03',
    accords,
    wordings: [
      {
        source: '2031-03-01-harbour-post-old',
        form: 'DIRECT',
        attributedAs: 'Oru Lind',
        passages: [{ exact: boats }],
      },
      { source, verified, ...direct('said', 'Oru Lind', boats) },
    ],
  },
  ...statement(
    'orlo-2031-03-04-river-accord',
    { speaker: { leader: 'dana-orlo' }, countries: ['XNO'] },
    direct('said', 'Dana Orlo', 'Nothing is signed yet'),
  ),
};

export const days: Entries = {
  ...sourceEntry(DAYS, 'A week of words about the river'),
  ...statement(
    'sarsen-2031-03-03-river-accord',
    {
      speaker: { leader: 'aida-sarsen' },
      date: '2031-03-03',
      dateWording: 'Monday',
      occasion: 'Signing ceremony in Ostrany',
    },
    direct('said', 'President Aida Sarsen', 'The gate is open'),
  ),
  ...statement(
    'sarsen-2031-02-27-river-accord',
    { speaker: { leader: 'aida-sarsen' }, date: '2031-02-27', dateWording: 'Thursday' },
    direct('told', 'Sarsen', 'We are not there yet, and I will not say more'),
  ),
  ...statement(
    'lind-2031-03-04-river-accord',
    { speaker: { leader: 'oru-lind' }, channel: 'SOCIAL_MEDIA_POST' },
    direct('wrote', 'Oru Lind', 'Three quarters of a river is a river'),
  ),
};
