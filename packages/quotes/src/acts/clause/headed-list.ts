import { CLOSE, COLON, COMMA, STOP, type Token } from '../../tokens/token.ts';
import type { When } from '../day.ts';
import type { ActKind } from '../deeds/verbs.ts';
import type { Scene } from './actors.ts';
import { bracketDay, outsideBrackets } from './bracket-day.ts';
import { timeAt } from './gapped.ts';
import type { Named } from './named.ts';
import type { State } from './states.ts';

/** Who did what, told by a heading and a list: "Signatories of the accord: Norland (2 May 2029), …". */
export interface HeadedList {
  readonly kind: ActKind;
  readonly accord: Named;
  readonly members: readonly { readonly state: State; readonly when: When }[];
}

const NUMBER_WORD =
  '(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|all|a further|another|the following) )?(?:more |other |further |new )?';
const SO_FAR = '(?: (?:(?:this|last) (?:year|month|week)|so far|to date|until now))*';
/** Headings of those who signed, `@` for the accord. Nothing else may stand in one: "possible signatories", "signatories that met". */
const SIGNATORIES = new RegExp(
  `^(?:the |its )?${NUMBER_WORD}(?:(?:new|newest|latest|first|original|present|current) )*signatories (?:of|to) (?:the )?@${SO_FAR}(?: (?:are|were))?$`,
);
const DONE = new RegExp(
  `^(?:the |those )?${NUMBER_WORD}(?:countries |states |nations |governments )?(?:(?:that|which|who) )?(?:have |has )?(?:so far |now |already )*(?<verb>signed|ratified|joined|acceded to) (?:the )?@${SO_FAR}$`,
);
const KINDS: Readonly<Record<string, ActKind>> = {
  signed: 'SIGNED',
  ratified: 'RATIFIED',
  joined: 'CONSENTED',
  'acceded to': 'ACCEDED',
};

/** Reads a sentence as a heading and a list of states, each with its day in brackets; null where it is anything else. */
export function headedList(
  text: string,
  { tokens, named, states }: Scene,
  published: string | null,
): HeadedList | null {
  const first = states.find((one) => one.bare && dayOf(text, tokens, one.to, published));
  const [accord] = named;
  if (!first || !accord || accord.to > first.from || accord.others.length > 0) return null;
  const colon = tokens[first.from - 1]?.kind === COLON;
  const kind = kindOf(
    tokens
      .slice(0, colon ? first.from - 1 : first.from)
      .flatMap(({ low }, at) =>
        at === accord.from ? ['@'] : at > accord.from && at < accord.to ? [] : [low],
      )
      .join(' '),
    colon,
  );
  if (!kind) return null;
  const list = states.filter(({ from }) => from >= first.from);
  const days = list.map(({ to }) => dayOf(text, tokens, to, published));
  const members = list.flatMap((state, index) => {
    const when = days[index];
    return when && state.bare ? [{ state, when }] : [];
  });
  if (members.length < list.length) return null;
  const ends = [...list.slice(1).map(({ from }) => from), tokens.length];
  const plain = list.every(({ to }, index) =>
    outsideBrackets(
      tokens,
      Math.max(to, colon ? (days[index]?.to ?? 0) : 0),
      ends[index] ?? to,
    ).every(
      (token) =>
        token.kind === COMMA ||
        token.kind === STOP ||
        token.kind === CLOSE ||
        /^(?:and|the)$/.test(token.low),
    ),
  );
  const ofYear = ({ when }: (typeof members)[number]) =>
    /\b(?:19|20)\d\d\b/.test(text.slice(tokens[when.from]?.start, tokens[when.to - 1]?.end));
  // Beside days of other years, a day without one need not be of the text's own.
  if (!plain || (members.some(ofYear) && !members.every(ofYear))) return null;
  return { kind, accord, members };
}

/** "Norland (2 May)", "Norland on 2 May" */
const dayOf = (text: string, tokens: readonly Token[], at: number, published: string | null) =>
  bracketDay(text, tokens, at, published) ?? timeAt(text, tokens, at, published);

function kindOf(heading: string, colon: boolean): ActKind | null {
  if (SIGNATORIES.test(heading)) return colon || /(?:are|were)$/.test(heading) ? 'SIGNED' : null;
  return colon ? (KINDS[DONE.exec(heading)?.groups?.verb ?? ''] ?? null) : null;
}
