/**
 * Written by `scripts/measure.ts`: for each sieve and form, how many findings were right, of how many, on the 42 public articles
 * of the Gender Gap Tracker's evaluation set and the 84 of PolNeAR's development set. Right means the stretch and the speaker.
 */
export const MEASURED: Readonly<
  Record<
    string,
    { readonly ggt: readonly [number, number]; readonly polnear: readonly [number, number] }
  >
> = {
  'according-to DIRECT': { ggt: [1, 1], polnear: [2, 2] },
  'according-to MIXED': { ggt: [2, 2], polnear: [4, 4] },
  'after DIRECT': { ggt: [156, 160], polnear: [304, 314] },
  'after MIXED': { ggt: [10, 10], polnear: [17, 17] },
  'before DIRECT': { ggt: [18, 26], polnear: [136, 151] },
  'before MIXED': { ggt: [38, 45], polnear: [153, 163] },
  'clause INDIRECT': { ggt: [231, 277], polnear: [413, 477] },
  'colon DIRECT': { ggt: [6, 9], polnear: [15, 20] },
  'colon MIXED': { ggt: [1, 1], polnear: [1, 1] },
  'continued DIRECT': { ggt: [23, 23], polnear: [5, 14] },
  'dash DIRECT': { ggt: [0, 0], polnear: [19, 24] },
  'none DIRECT': { ggt: [0, 0], polnear: [0, 1] },
  'noun DIRECT': { ggt: [1, 1], polnear: [4, 7] },
  'previous-sentence DIRECT': { ggt: [10, 11], polnear: [8, 12] },
  'same-paragraph DIRECT': { ggt: [62, 71], polnear: [129, 136] },
  'subject DIRECT': { ggt: [2, 8], polnear: [13, 22] },
  'tail DIRECT': { ggt: [0, 0], polnear: [1, 1] },
  'tail MIXED': { ggt: [11, 11], polnear: [4, 4] },
  'transcript DIRECT': { ggt: [0, 0], polnear: [10, 10] },
};
