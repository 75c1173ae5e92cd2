/**
 * How a language frames a quotation between marks, as sources of regular expressions. A language that is read here has no grammar: what
 * these frames do not show is not drafted.
 */
export interface Tongue {
  /** Finite verbs of saying; a form that shows a negation or a wish is none of them. */
  readonly verbs: string;
  /** Words for people and their offices, with what hangs on them: "министр иностранных дел". */
  readonly titles: string;
  /** A word of a name: capitalised, or, where a script has no capitals, any. */
  readonly word: string;
  /** Whether the script has capitals, which show where a name ends. */
  readonly cased: boolean;
  /** Small words that end a name or a title: prepositions, conjunctions. */
  readonly small: string;
  /** "he", "she": a mention that nobody is looked up for. */
  readonly pronouns: string;
  /** What opens a clause after a verb of saying: "что", "que". */
  readonly that: string;
  /** "According to", before a name. */
  readonly according: string;
  /** Before a verb: that it was not said. */
  readonly not: string;
  /** Words in the same sentence, before the quotation, by which it was not said: denied, in fiction, on a condition, asked. */
  readonly unsaid: string;
  /** The same on either side of it: a forgery; a verb with its negation behind. */
  readonly forged: string;
  /** Endings of titles in other cases than that of a subject; nothing where there are none. */
  readonly oblique?: string;
  /** Whether a verb after the quotation may end a sentence that its subject begins: "Тоқаев «…» деді". */
  readonly verbLast: boolean;
  /** A verb that opens a sentence and goes on with the words of the same speaker: "وأضاف". */
  readonly goesOn?: string;
  /** Verbs of the past of a woman, in a language whose verbs show it. */
  readonly feminine?: string;
  /** Words by which another is meant than the one who is named: "пресс-секретарь", "porte-parole". */
  readonly ofAnother: string;
}
