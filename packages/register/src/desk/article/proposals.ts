import {
  areActsRead,
  languageOf,
  type ProposedAct,
  proposeActs,
  unreadIn,
} from '@signatory/quotes';
import type { PartialDate } from '../../dates/partial-date.ts';
import { actSeed } from '../../drafting/act-seed.ts';
import { announcedBy, wordsOf } from '../../drafting/announcers.ts';
import { namesIn } from '../../drafting/concerned.ts';
import { accordsNamed, languageTag, sourceOf } from '../../drafting/draft-article.ts';
import { type Quotation, quotationsIn } from '../../drafting/quotations.ts';
import { roomIn, statementsOf } from '../../drafting/statements.ts';
import { wordingOf } from '../../drafting/wordings.ts';
import { Refused } from '../../errors.ts';
import { levelIn } from '../../verbatim/levels.ts';
import { requireCountry } from './act-country.ts';
import type { ArticleTasks, DraftedArticle, GivenArticle, ReadArticle } from './article.ts';
import { asCorrected, newBodyOf } from './corrected.ts';
import { actProposal, idOfAct, idOfSaid, saidProposal } from './shown-proposals.ts';

/** Reads an article for what was said and done. */
export function readArticle(given: ArticleTasks['read']['given']): ReadArticle {
  const { text, known, cited } = given;
  const { speakers } = known;
  const { quotations, acts } = foundIn(given);
  const proposals = [
    ...quotations.map((one) => saidProposal(text, one)),
    ...acts.map((one) => actProposal(text, one, wordsOf(one, quotations, speakers), speakers)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    accords: accordsNamed(text, known.accords),
    proposals,
    unread: unreadIn(
      text,
      quotations.map(({ draft }) => draft),
    ),
    language: languageTag(text),
    areActsRead: areActsRead(languageOf(text)),
    room: roomIn(text),
    stands: cited.map((passage) => {
      try {
        return !['ALTERED', 'NOT_FOUND'].includes(levelIn(text, passage).level);
      } catch (error) {
        // It stands there more than once.
        if (error instanceof Refused) return true;
        throw error;
      }
    }),
  };
}

/** Drafts what was accepted of an article. Throws `Refused` where a proposal is not there, or nothing says what the article is about. */
export function draftAccepted({
  accepted,
  accord: chosen,
  ...given
}: ArticleTasks['draft']['given']): DraftedArticle {
  const { text, known, published } = given;
  const { quotations, acts } = foundIn(given);
  const byId = new Map(accepted.map((one) => [one.id, one]));
  const missing = new Set(byId.keys());
  const taken = <Found>(found: readonly Found[], id: (one: Found) => string) =>
    found.flatMap((one) => {
      const wanted = byId.get(id(one));
      missing.delete(id(one));
      return wanted ? [{ one, wanted }] : [];
    });
  const said = taken(quotations, ({ draft }) => idOfSaid(draft));
  const done = taken(acts, idOfAct);
  const [lost] = missing;
  if (lost !== undefined)
    throw new Refused(`the article has no proposal ${lost}`, 'load the page again', ['accepted']);
  const inWords = accepted.flatMap(({ concerned }) => concerned?.accords ?? [])[0];
  const named = accordsNamed(text, known.accords)[0] ?? inWords;
  const accord = chosen ?? named ?? done[0]?.one.accord.key ?? null;
  if (accord === null)
    throw new Refused(
      'the article names no accord of the record',
      'choose the accord that it is about',
      ['accord'],
    );
  const source = sourceOf(text, { ...given, url: given.url ?? undefined, accord }, accord);
  const kept = new Set(said.map(({ one }) => one));
  const corrected = said.map(({ one, wanted }) =>
    // What goes on from words that were not accepted begins anew.
    asCorrected(text, one, wanted, kept.has(quotations[one.draft.continues ?? -1] ?? one)),
  );
  const people = new Map(
    corrected.flatMap(({ person }) => (person ? [[person.slug, person] as const] : [])),
  );
  const { statements, slugOf } = statementsOf(text, corrected, { accord, published });
  // Of what is not accepted, the article says all the same who announced it.
  const asMeant = new Map(said.map(({ one }, at) => [one, corrected[at] ?? one]));
  /** An act, also with other words or another day, by who announced it in the words in which it was proposed. */
  const seedOf = (act: ProposedAct, words: Quotation | null) => {
    const meant = words && (asMeant.get(words) ?? words);
    const announced = announcedBy(
      act,
      meant,
      meant ? slugOf.get(meant) : undefined,
      known.speakers,
    );
    return actSeed(text, act, source.slug, announced);
  };
  return {
    source,
    statements,
    people: [...people.values()],
    bodies: said.flatMap(({ wanted }) => newBodyOf(wanted.speaker) ?? []),
    acts: done.map(({ one, wanted: { span, date } }) => {
      if (span) requireCountry(text, one, span);
      const passage = span ? { ...span, text: text.slice(span.start, span.end) } : one.passage;
      const when = date === null ? one.when : givenDay(one, date);
      const words = wordsOf(one, quotations, known.speakers);
      const seed = seedOf({ ...one, passage, when }, words);
      return { ...seed, told: words && !kept.has(words) ? wordingOf(text, words.draft) : null };
    }),
    announced: acts
      .filter((act) => !done.some(({ one }) => one === act))
      .flatMap((act) => {
        const words = wordsOf(act, quotations, known.speakers);
        return words && kept.has(words) ? [seedOf(act, words)] : [];
      }),
  };
}

/** The day of an act as an editor gives it: nothing of it is inferred, and no words of the article tell it. */
function givenDay({ passage }: ProposedAct, date: PartialDate): ProposedAct['when'] {
  return { date, words: { start: passage.start, end: passage.start, text: date } };
}

function foundIn({ text, known: { speakers, accords }, published }: GivenArticle) {
  const countries = speakers.filter(({ kind }) => kind === 'country');
  const find = namesIn(text, accords, countries);
  return {
    quotations: quotationsIn(text, { published, speakers, find }),
    acts: proposeActs(text, { accords, entries: speakers, published }),
  };
}
