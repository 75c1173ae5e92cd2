import type { ProposedAct } from './proposed-act.ts';

/** What tells more of the same step: a signature rather than "joined", an announcement rather than what others say. */
const MORE: Readonly<Record<string, RegExp>> = {
  CONSENTED: /^(?:SIGNED|RATIFIED|ACCEDED|ACCEPTED|APPROVED|ENDORSED)$/,
  FLOATED: /^(?:ANNOUNCED|APPLIED|DECLINED)$/,
};

/** The acts proposed for an article, in order: each once, and none that another tells more exactly. */
export class Proposals {
  readonly #acts = new Map<string, ProposedAct>();

  add(act: ProposedAct): void {
    const key = `${act.accord.key} ${act.country?.key} ${act.kind}`;
    const earlier = this.#acts.get(key);
    // Where an article tells it twice, the telling with a day counts.
    if (!earlier) this.#acts.set(key, act);
    else if (!earlier.when?.date && act.when?.date) this.#acts.set(key, act);
  }

  all(): ProposedAct[] {
    const acts = [...this.#acts.values()];
    return acts.filter(
      ({ accord, country, kind }) =>
        !acts.some(
          (other) =>
            other.accord === accord && other.country === country && MORE[kind]?.test(other.kind),
        ),
    );
  }
}
