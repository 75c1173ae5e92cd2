/** The method, and what follows from it. The definitions themselves are `terms`. */
export const about = {
  title: 'What this register promises',
  description:
    'What the register is, how a standing comes about, how a quotation is checked, what each word means and by what authority, and how to report an error.',
  lead: 'Treaty registers know acts and not words. Collections of quotations know words and not acts. Signatory keeps both, so that “will join” and “has joined” are told apart.',
  method: 'Method',
  sourced: 'Every fact has a source.',
  sourcedMeans: 'We enter nothing without a source. On record are:',
  derived: 'We work out each standing from events.',
  derivedMeans:
    'It follows, for any day, from dated acts with sources. “Announced” means: not signed yet. If only the month or the year is known, its last day counts; if there is no date, the day of the earliest source.',
  quoted: 'Every quote names the source in which it was printed.',
  quotedMeans:
    'It is a passage in that source, with the address where that is on record, how closely it matches that source’s text, the speaker, the office held that day, and how it was said. Where outlets print different words, all are kept.',
  silence: 'No entry does not prove that nothing happened.',
  silenceMeans:
    'For each accord the register says up to which day we searched, and what is known to be missing from it.',
  standings: 'Standings',
  standingsAside: 'how far a country has come',
  standingsNote:
    'VCLT is the Vienna Convention on the Law of Treaties of 1969. In an accord that does not bind, the ladder ends at signatory. An act that sources contradict, or whose effect or evidence is open to doubt, is contested: it is shown with the sources for and against it, and gives no standing.',
  /** The treaty that definitions cite, by its short name and in full. */
  treatyLaw: { short: 'VCLT', long: 'Vienna Convention on the Law of Treaties' },
  acts: 'Acts',
  actsAside: 'what was done',
  verbatim: 'Checked against the source',
  verbatimAside: 'how far words agree with their source',
  verbatimNote:
    'A program compares the words with the text of the source. The result says nothing of whether the source itself heard well.',
  forms: 'Forms',
  formsAside: 'how a source gives words',
  formsNote:
    'Only what the source itself puts inside quotation marks is shown as a quotation here.',
  names: 'Names',
  namesNote:
    'Where the name or the status of a place is disputed, the name in the United Nations’ M49 list comes first; everywhere else the short name of the Unicode CLDR. Listing a place, and the name it is listed by, claims nothing about its status.',
  licences: 'Licences',
  factsLicence: (licence: string) =>
    `The compilation of facts is under ${licence}. Credit it, with the day you took it from, as:`,
  otherLicences:
    'The code is under the Apache License 2.0. Quoted words belong to those who said or published them, and are not ours to license.',
  takeAway: 'You can download the same record as files, or query it:',
  errors: 'Errors',
  errorsAside: 'how to report one',
  errorsNote:
    'Write through “Report an error on this page”, at the foot of each page where the register takes reports: what is wrong, and a source that says otherwise. An entry changes when a source does, and what a person or a state says of itself is a source like any other. The source that was followed before stays on record, marked as saying otherwise.',
  absentNote:
    'Before you report that something is missing, see what we cover, and what we know to be missing. If you hold rights in something quoted here and think it goes too far, say so in the same way.',
};
