import { confidenceOf } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import type { Entry } from '../gazetteer/entry.ts';
import { gazetteerOf } from '../gazetteer/gazetteer.ts';
import type { Span, Stretch } from '../span.ts';
import type { Marked } from '../tokens/marks.ts';
import { goesOnAfter, subjectBefore } from './carried.ts';
import { type Frames, framesOf } from './frames.ts';
import { markedLines } from './marked-lines.ts';
import { speakerOf } from './speaker-of.ts';
import type { Tongue } from './tongue.ts';

/** How much before and after a quotation is looked at. */
const NEAR = 260;

/**
 * The quotations between marks that a common frame of the language gives to somebody. Nothing else is read: no clause without marks, no
 * quotation whose frame is another, nobody whom a pronoun means. Spans are of `text` as given.
 */
export function quotedIn(
  text: string,
  tongue: Tongue,
  gazetteer: readonly Entry[],
): readonly Draft[] {
  const frames = framesOf(tongue);
  const known = gazetteerOf(gazetteer, text);
  const { view, lines } = markedLines(text);
  return lines.flatMap(({ line, marks }) => {
    let last: Draft | null = null;
    return marks.flatMap((mark, index): Draft[] => {
      const prior = last;
      last = null;
      const before = Math.max(line.start, mark.start - NEAR, marks[index - 1]?.end ?? 0);
      const after = Math.min(line.end, mark.end + NEAR, marks[index + 1]?.start ?? text.length);
      const found =
        inside(view, mark, frames) ??
        behind(view, { start: mark.end, end: after }, mark, frames) ??
        ahead(view, { start: before, end: mark.start }, mark, frames) ??
        around(
          view,
          { start: before, end: mark.start },
          { start: mark.end, end: after },
          mark,
          frames,
        );
      const gap = { start: prior?.marked[0]?.end ?? mark.start, end: mark.start };
      const more = prior && isDirect(found) && goesOnAfter(view, gap, frames) ? prior : null;
      if (!(found || more) || isUnsaid(view, before, mark, line.end, frames)) return [];
      const stretch = ({ start, end }: Span): Stretch => ({
        start,
        end,
        text: text.slice(start, end),
      });
      if (more) {
        const passages = [stretch(trimmed(text, mark.inner))];
        last = { ...more, content: stretch(mark), passages, marked: [stretch(mark)] };
        return [last];
      }
      if (!found) return [];
      const mention = stretch(found.who);
      const name = frames.name.exec(mention.text);
      const { other, pronoun } = frames;
      const lead = { start: marks[index - 1]?.end ?? line.start, end: mark.start };
      const meant = pronoun.test(mention.text)
        ? subjectBefore(view, lead, mention.text, tongue, frames)
        : null;
      const own = name && !other.test(mention.text) && !pronoun.test(mention.text);
      const named = own ? stretch({ start: mention.start + name.index, end: mention.end }) : null;
      last = {
        form: found.clause ? 'MIXED' : 'DIRECT',
        content: stretch(found.clause ?? mark),
        passages: found.words.map((span) => stretch(trimmed(text, span))),
        marked: [stretch(mark)],
        cue: found.cue && stretch(found.cue),
        mention,
        named: tongue.cased ? named : null,
        speaker: meant
          ? speakerOf(text, meant, tongue, known)
          : named && speakerOf(text, { mention, named }, tongue, known),
        continues: null,
        sieve: 'frame',
        confidence: confidenceOf('frame', found.clause ? 'MIXED' : 'DIRECT'),
      };
      return [last];
    });
  });
}

/** Whether nothing, or words without a clause of their own, frame a quotation. */
const isDirect = (found: Found | null): boolean => found === null || found.clause === undefined;

interface Found {
  readonly who: Span;
  readonly cue: Span | null;
  readonly words: readonly Span[];
  /** The clause that the quotation is a part of, where it is. */
  readonly clause?: Span;
}

/** Where a group of a match stands, in a text that the match began at `base`. */
function group(found: RegExpExecArray, name: string, base: number): Span | null {
  const [start, end] = found.indices?.groups?.[name] ?? [];
  return start === undefined || end === undefined || start === end
    ? null
    : { start: base + start, end: base + end };
}

function match(forms: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return found;
  }
  return null;
}

function inside(text: string, { inner }: Marked, { within }: Frames): Found | null {
  const found = match(within, text.slice(inner.start, Math.min(inner.end, inner.start + 4_000)));
  const [who, first, second] = ['who', 'first', 'second'].map(
    (name) => found && group(found, name, inner.start),
  );
  return found && who && first && second
    ? { who, cue: group(found, 'cue', inner.start), words: [first, second] }
    : null;
}

function behind(text: string, tail: Span, mark: Marked, { after }: Frames): Found | null {
  const found = match(after, text.slice(tail.start, tail.end));
  const who = found && group(found, 'who', tail.start);
  return found && who ? { who, cue: group(found, 'cue', tail.start), words: [mark.inner] } : null;
}

function ahead(text: string, lead: Span, mark: Marked, { before }: Frames): Found | null {
  const base = sentenceStart(text, lead);
  const found = match(before, text.slice(base, lead.end));
  const who = found && group(found, 'who', base);
  if (!found || !who) return null;
  const clause = group(found, 'clause', base);
  const woven = found.groups?.clause !== undefined;
  return {
    who,
    cue: group(found, 'cue', base),
    words: [mark.inner],
    ...(woven ? { clause: { start: clause?.start ?? mark.start, end: mark.end } } : {}),
  };
}

/** Whether the sentence about a quotation says that it was not said: denied, in fiction, a forgery, on a condition, asked. */
function isUnsaid(
  text: string,
  start: number,
  mark: Marked,
  end: number,
  { unsaid, forged }: Frames,
) {
  const lead = text.slice(sentenceStart(text, { start, end: mark.start }), mark.start);
  const [tail = ''] =
    /^[^.!?؟…\n]*[?؟]?/.exec(text.slice(mark.end, Math.min(end, mark.end + NEAR))) ?? [];
  return /[?؟]$/.test(tail) || unsaid.test(lead) || forged.test(lead) || forged.test(tail);
}

/** "Тоқаев … «…» деді": the subject begins the sentence, and the verb ends it. */
function around(text: string, lead: Span, tail: Span, mark: Marked, frames: Frames): Found | null {
  const base = sentenceStart(text, lead);
  const subject = frames.subject && match([frames.subject], text.slice(base, lead.end));
  const verb = subject && match([frames.last], text.slice(tail.start, tail.end));
  const who = subject && group(subject, 'who', base);
  return verb && who ? { who, cue: group(verb, 'cue', tail.start), words: [mark.inner] } : null;
}

/** Where the sentence that ends with a stretch begins. */
function sentenceStart(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const stop = [...words.matchAll(/[.!?…]["»”]?\s+/g)].at(-1);
  return stop ? start + stop.index + stop[0].length : start;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !text[from]?.trim()) from++;
  while (to > from && !text[to - 1]?.trim()) to--;
  return { start: from, end: to };
}
