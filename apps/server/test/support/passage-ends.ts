import type { Register } from '@signatory/register';
import { decodeHTML } from 'entities';

/** Where one passage of a wording ends and the next begins: its words on both sides, as they must stand nowhere. */
export interface PassageEnd {
  readonly statement: string;
  /** The last words before the gap. */
  readonly before: string;
  /** These and the first words after it, as if nothing parted them. */
  readonly crossing: string;
  /** Whether the context of a passage shows the same run of words, as a source has it. */
  readonly inContext: boolean;
}

interface Draft {
  readonly slug: string;
  readonly wordings: readonly {
    readonly passages?: readonly Stretch[];
    readonly clause?: Stretch;
  }[];
}

interface Stretch {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** So many words on each side tell a place. */
const WORDS = 3;

/** Every place on record where one passage ends and the next begins, but for those whose words some source has without a break. */
export async function passageEnds(register: Register): Promise<readonly PassageEnd[]> {
  const statements = ((await register.drafts()).get('Statement') ?? []) as readonly Draft[];
  const stretches = statements
    .flatMap(({ wordings }) => wordings)
    .flatMap(({ passages = [], clause }) => (clause ? [...passages, clause] : passages));
  const unbroken = stretches.map(({ exact }) => wordsOf(exact));
  const inContexts = stretches.map(({ prefix = '', exact, suffix = '' }) =>
    wordsOf(prefix + exact + suffix),
  );
  return statements
    .flatMap(({ slug, wordings }) =>
      wordings.flatMap(({ passages = [] }) =>
        passages.slice(1).map(({ exact }, i) => {
          const before = wordsOf(passages[i]?.exact ?? '')
            .split(' ')
            .slice(-WORDS);
          const after = wordsOf(exact).split(' ').slice(0, WORDS);
          const crossing = [...before, ...after].join(' ');
          const inContext = inContexts.some((text) => text.includes(crossing));
          return { statement: slug, before: before.join(' '), crossing, inContext };
        }),
      ),
    )
    .filter(({ crossing }) => !unbroken.some((text) => text.includes(crossing)));
}

/** The words of a text with its marks of a gap and of a new item, and no other sign. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+|\[…\]|¶/gu) ?? []).join(' ').toLowerCase();
}

/** What a reader of any sort may make of a text: as it is, without tags, and with what is written by number or for an address. */
export function readings(text: string): readonly string[] {
  const untagged = text.replaceAll('</li>', ' ¶ ').replaceAll(/<[^>]*>/g, ' ');
  const ways = new Set([text, untagged].flatMap((one) => [one, decodeHTML(one)]));
  return [...ways].map((one) => wordsOf(decoded(one)));
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
