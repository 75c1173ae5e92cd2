/** A record of two countries and one accord, as its seed files. */
export const SEEDS: Readonly<Record<string, string>> = {
  'countries.yaml': `- code: XNO
  kind: UN_MEMBER
  names:
    en: Norland
- code: XVM
  kind: UN_MEMBER
  names:
    en: Velmark
`,
  'bodies.yaml': `- slug: harbour-post
  kind: NEWS_PUBLISHER
  names:
    en: The Harbour Post
- slug: ministry-of-foreign-affairs-of-velmark
  kind: GOVERNMENT
  names:
    en: Ministry of Foreign Affairs of Velmark
  country: XVM
`,
  'leaders.yaml': `- slug: aida-sarsen
  names:
    en: Aida Sarsen
  country: XVM
  offices:
    - title: President of Velmark
      country: XVM
      from: 2030-01-01
      citations:
        - source: 2031-03-01-harbour-post-old
- slug: oru-lind
  names:
    en: Oru Lind
  country: XNO
`,
  'accords/river-accord.yaml': `kind: AGREEMENT
binding: false
names:
  en: River Accord
description: An invented accord.
coverage:
  until: 2031-03-31
  lookedFor:
    - What states said of it.
citations:
  - source: 2031-03-01-harbour-post-old
`,
  'sources/2031-03-01-harbour-post-old/source.yaml': `title: Old
publisher: harbour-post
published: 2031-03-01
url: https://harbour-post.example/old
language: en
kind: NEWS
`,
  'sources/2031-03-01-harbour-post-old/statements.yaml': `- slug: lind-2031-03-03-river-accord
  speaker:
    leader: oru-lind
  date: 2031-03-03
  accords:
    - river-accord
  wordings:
    - form: DIRECT
      attributedAs: Oru Lind
      passages:
        - exact: The river belongs to both banks, and to the boats
`,
};

export const SIGNED = `Velmark signs the River Accord
By Mira Kovac, The Harbour Post

Velmark signed the River Accord on Monday in Ostrany, after four years of talks about the dams between the mountains and the coast.

“The gate is open,” President Aida Sarsen told reporters. “We kept our word.”

The Velmark Foreign Ministry said in a statement that the text was “fair to both banks.”

“He will not comment,” a spokesman for Oru Lind told the agency. The talks had stopped twice over the cost of the dam, and they began again in January.

The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast. Boats carry wood and stone on it, and most towns on its banks draw their water from it. In dry years the upper dams keep back more than the lower towns can spare, and the quarrel about this is older than both states.
`;
export const AHEAD = `Norland to join accord on river

Norland will join the River Accord in May, its envoy announced on Tuesday. The accord binds its members to measure the water at every border and to publish what they measure once a month, and to warn each other of floods.

“The river belongs to both banks, and to the boats,” Oru Lind said.

“Nothing is signed yet,” said Dana Orlo, who leads the talks for Norland.
`;
export const DAYS = `A week of words about the river

“The gate is open,” President Aida Sarsen said at the signing ceremony in Ostrany on Monday, where envoys of all the states on the river had come to see the River Accord signed.

On Thursday Sarsen told the paper: “We are not there yet, and I will not say more.”

“Three quarters of a river is a river,” Oru Lind wrote on Telegram. The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast, and boats carry wood and stone on it.
`;
export const TRANSCRIPT = `PRESIDENT SARSEN: We met today about the River Accord, and I thank the crew for its work.

It will be open to all states of the river.

MINISTER ORLO: Thank you. We will come back in May.

PRESIDENT SARSEN: We wait for you.
`;
