import type { Standing } from '@signatory/schema';

/** The colours of a drawing that may stand in a page or in a file of its own. */
export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly land: string;
  readonly accent: string;
  readonly standing: Readonly<Record<'bound' | 'signed' | 'announced' | 'left' | 'soft', string>>;
}

/** In a page the tokens of its theme. */
export const pagePaint: Paint = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  land: 'var(--land)',
  accent: 'var(--accent)',
  standing: {
    bound: 'var(--standing-bound)',
    signed: 'var(--standing-signed)',
    announced: 'var(--standing-announced)',
    left: 'var(--standing-left)',
    soft: 'var(--ink-soft)',
  },
};

const groups: Readonly<Partial<Record<Standing, keyof Paint['standing']>>> = {
  PARTY: 'bound',
  CONTRACTING: 'bound',
  SIGNATORY: 'signed',
  PROVISIONAL: 'signed',
  ANNOUNCED: 'announced',
  SUSPENDED: 'left',
  DECLINED: 'left',
  ENDED: 'left',
  WITHDRAWN: 'left',
};

/** The colour of a standing; it never stands without its word. */
export function colourOf(standing: Standing, paint: Paint): string {
  return paint.standing[groups[standing] ?? 'soft'];
}
