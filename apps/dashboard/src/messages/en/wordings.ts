/** What is said of the words themselves: how a source gives them, and how far they were checked. */
export const wordings = {
  /** Before the source of words that are not the speaker’s own, or only in part. */
  reported: 'Paraphrase, not the speaker’s own words',
  partly: 'Partly quoted, partly paraphrase',
  gap: 'Here one passage of the source ends and the next begins.',
  checked: (word: string) => `Checked against the source: ${word.toLowerCase()}`,
  paraphraseMeans:
    'The paraphrase is the source’s, and so are “I”, “we” and “us” in it. What is checked is that the source has these words.',
  compared: (date: string, publisher: string) =>
    `Checked on ${date} with a copy of the text of ${publisher}.`,
  digest: 'Checksum of that text (SHA-256):',
  above: 'Main wording',
  source: 'Source',
  check: 'Checked against the source',
  attributedTo: 'Attributed to',
  cue: 'Words that introduce it',
  place: 'In context',
  atSource: 'At the source',
  goToWords: 'See in the source',
  note: 'Note',
  differences: 'Compared with the main wording',
  same: 'The same words.',
  uncompared: 'Not compared: in another language, or nothing in it is quoted.',
  otherStretch: 'It quotes another part of the same statement.',
  legend: 'Struck out: only the main wording has it. Underlined: only this one has it.',
  removed: 'only the main wording:',
  added: 'only this one:',
  shared: 'both:',
};
