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
  'according-to MIXED': { ggt: [2, 3], polnear: [4, 4] },
  'after DIRECT': { ggt: [156, 160], polnear: [304, 314] },
  'after MIXED': { ggt: [10, 10], polnear: [17, 17] },
  'before DIRECT': { ggt: [18, 26], polnear: [136, 151] },
  'before MIXED': { ggt: [37, 44], polnear: [152, 163] },
  'clause INDIRECT': { ggt: [231, 275], polnear: [413, 475] },
  'colon DIRECT': { ggt: [6, 9], polnear: [15, 19] },
  'colon MIXED': { ggt: [1, 1], polnear: [1, 1] },
  'continued DIRECT': { ggt: [23, 25], polnear: [3, 14] },
  'dash DIRECT': { ggt: [0, 0], polnear: [19, 24] },
  'none DIRECT': { ggt: [0, 0], polnear: [0, 1] },
  'noun DIRECT': { ggt: [1, 1], polnear: [4, 7] },
  'previous-sentence DIRECT': { ggt: [9, 13], polnear: [8, 13] },
  'same-paragraph DIRECT': { ggt: [56, 74], polnear: [131, 139] },
  'subject DIRECT': { ggt: [2, 12], polnear: [15, 27] },
  'tail DIRECT': { ggt: [0, 0], polnear: [1, 1] },
  'tail MIXED': { ggt: [11, 11], polnear: [4, 4] },
  'transcript DIRECT': { ggt: [0, 0], polnear: [10, 10] },
};
