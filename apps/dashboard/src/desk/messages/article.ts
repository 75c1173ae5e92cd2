const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** What the pages of articles say. */
export const article = {
  title: 'Article',
  content: 'Text of the article',
  contentHint:
    'Paste it, or drop a file here: plain text or a page as HTML, at most 1 MB. Editors and reviewers of this desk see it, and nobody else.',
  file: 'Or choose a saved page or text',
  notText: (name: string, problem: string) => `${name} ${problem}`,
  readAs: (name: string, encoding: string) =>
    `${name} was read as ${encoding}. Look whether its words are right.`,
  address: 'Address',
  publisher: 'Publisher',
  publisherHint:
    'Its slug, or its name in any language. One that is not on record is added with what you accept.',
  newName: 'Name of the new publisher in English',
  newSlug: 'Slug of the new publisher',
  published: 'Day of publication',
  dayForm: 'Write the day as year, month and day: 2025-11-06.',
  partOfDayForm: 'Write as much of the day as is known: 2025-11-06, 2025-11 or 2025.',
  slugForm: 'Write lower-case letters, digits and single hyphens: the-harbour-post.',
  read: 'Read the article',
  readAgain: 'Read it all the same',
  thereAlready: 'This text or this address is here already:',
  thisChangeSet: 'this change set',
  otherChangeSet: (state: string) => `change set: ${state}`,
  sourceOnRecord: 'source of the record',
  held: 'Articles of this change set',
  notYours:
    'Only who works on this change set puts articles with it, while it is a draft or was sent back.',
  heldUntil: (day: string) => `text held until ${day}`,
  textGone: 'text deleted',
  deleteText: 'Delete the text',
  deleteTextOf: (name: string) => `Delete the text of ${name}`,
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  text: 'Text',
  proposals: 'Article and proposals',
  language: (tag: string) =>
    tag === 'und'
      ? 'The language of this article is not recognised: give it in the entry of its source, once something is written.'
      : `Language: ${LANGUAGES.of(tag) ?? tag}, as recognised. Where it is another, change it in the entry of its source, once something is written.`,
  noActs: 'Acts are not read in the language of this article: look for them yourself.',
  nothing: 'Nothing is proposed: no words with a speaker and no act were found in the article.',
  numbered: (number: number, count: number) => `Proposal ${number} of ${count}`,
  kinds: { said: 'said', done: 'done' },
  states: {
    OPEN: 'not decided',
    ACCEPTED: 'accepted',
    REJECTED: 'rejected',
    WRITTEN: 'written',
  },
  speaker: 'Speaker',
  nobody: 'Nobody found',
  speakerKinds: {
    LEADER: 'on record',
    BODY: 'on record',
    UNNAMED: 'not named',
    NEW: 'new to the record',
    NEW_BODY: 'new to the record',
  },
  actBy: 'By',
  actByOpen: 'not told by the article: say it in the entry of the act',
  dayUntold: 'not told by the article: give it below if you know it',
  isOnRecord:
    'The record has this act already. Accept it, and this article is added to it as one more source.',
  office: 'Office on that day',
  form: 'Form',
  act: 'Act',
  place: 'Accord and country',
  aboutAccords: 'About accords',
  aboutCountries: 'About countries',
  notNamedHere:
    '(the accord of the article: none is named here; add another to put it in its place)',
  aboutNone: 'none',
  aboutToo: 'About another accord or country too (key c)',
  notAbout: (name: string) => `Not about ${name}`,
  otherAccord:
    'Words are about one accord at least. Name that which they are about, or reject the proposal.',
  noSubject: 'No accord or country of the record is called so.',
  subjectsFound: (count: number) =>
    count === 1
      ? '1 found; Enter takes it'
      : `${count} found; choose one, or type more of its name`,
  cue: 'Cue',
  mention: 'Called here',
  channel: 'Channel',
  occasion: 'Occasion',
  date: 'Day',
  dayInferred: 'day of publication, inferred: where it was another, give it below',
  dayOpen: (words: string) =>
    `left open: “${words}” is no day up to that of publication. Give it below`,
  dayGiven: 'as an editor gave it',
  anotherDay: 'Another day (key d)',
  dayAsRead: 'The day as it was read',
  confidence: 'Confidence',
  percent: (share: number) => `${share} %`,
  accept: 'Accept',
  reject: 'Reject',
  takeBack: 'Decide again',
  previous: 'Previous',
  next: 'Next',
  chooseSpeaker: 'Another speaker (key s)',
  newBody: (name: string) => `New body: ${name}`,
  bodyKind: 'Kind of body',
  speaksFor: 'Country that it is spoken for',
  bodySpeaksFor: 'Country that the new body speaks for',
  speaksForNone: 'none, or not said',
  spokenFor: (country: string) => `for ${country}`,
  takeBody: 'Take this speaker',
  cancelBody: 'Another speaker',
  noSpeaker: 'Nobody on record is called so.',
  speakersFound: (count: number) =>
    count === 1
      ? '1 found; Enter takes them'
      : `${count} found; choose one, or type more of the name`,
  sameSpeaker: (name: string) => `The same as before: ${name}`,
  newSpeaker: (name: string) => `Somebody new: ${name}`,
  unnamedSpeaker: (words: string) => `Not named: ${words}`,
  speakerFirst: 'Say who spoke first.',
  accordFirst:
    'Say first which accord these words are about: here, or below the article for all of them.',
  otherWords: 'Other words',
  takeSelected: 'Take the selected words',
  otherForm: (form: string) =>
    `With these words the form is another one: ${form}. Only words that stand between quotation marks are quoted.`,
  isCut:
    'The words are cut: of an article’s own the record takes at most 12 in a row. Under “Other words”, choose which.',
  noCountry:
    'These words do not name the country of the act. Select words that do, or reject the proposal and write the act in its form.',
  checkAgain:
    'Other words than were proposed. Speaker, day and accords are those of the words that were proposed: check them again.',
  checkActAgain:
    'Other words than were proposed. Act, day and country are those of the words that were proposed: check them again.',
  isWritten: 'This is written. Change it in its entry of the change set.',
  notYoursToDecide: 'Only who works on this change set decides on its proposals.',
  selectFirst: 'Select the words in the article first.',
  startEarlier: 'Begin a word earlier',
  startLater: 'Begin a word later',
  endEarlier: 'End a word earlier',
  endLater: 'End a word later',
  all: (count: number) => (count === 1 ? 'The one proposal' : `All ${count} proposals`),
  unread: {
    LANGUAGE: 'Not read: another language',
    QUOTATION: 'Between marks, and nobody found who says it',
    HEADLINE: 'Not read: a headline',
    BYLINE: 'Not read: a byline',
    CAPTION: 'Not read: a caption',
    TEASER: 'Not read: it points to another article',
  },
  accord: 'Accord that the words are about',
  accordHint:
    'Its slug. The one that the article names most is proposed. Words that name another are about that.',
  accordUnknown: (slug: string) =>
    `The record has no accord ${slug}. Choose one that is suggested, or add it to the change set first.`,
  counts: (accepted: number, open: number) =>
    `${accepted} accepted, ${open} not decided. What is not accepted is not written.`,
  room: (used: number, room: number) =>
    `${used} of at most ${room} words of the article’s own are used.`,
  tooMuch:
    'That is too much. Reject paraphrases or acts, or take fewer of their words: quotations do not count.',
  write: (count: number) =>
    count === 1 ? 'Write 1 into the change set' : `Write ${count} into the change set`,
  earlier: 'The record has this article',
  sameText: 'is this text.',
  otherText: 'is another version of it, or one without its text.',
  stands: (standing: number, all: number) =>
    `Of ${all} passages on record ${standing} stand in this text.`,
  missing: (count: number) =>
    count === 1 ? 'This one is missing from it:' : `These ${count} are missing from it:`,
} as const;
