/**
 * Written by `scripts/measure.ts`: for each sieve and form, how many findings were right, of how many, on the unseen half
 * of the 42 public articles of the Gender Gap Tracker's evaluation set and of the 434 of PolNeAR's training set. Right means the stretch
 * and the speaker.
 */
export const MEASURED: Readonly<
  Record<
    string,
    { readonly ggt: readonly [number, number]; readonly polnear: readonly [number, number] }
  >
> = {
  'according-to DIRECT': { ggt: [1, 1], polnear: [1, 2] },
  'according-to MIXED': { ggt: [2, 2], polnear: [8, 9] },
  'after DIRECT': { ggt: [106, 110], polnear: [785, 813] },
  'after MIXED': { ggt: [8, 8], polnear: [37, 39] },
  'before DIRECT': { ggt: [5, 6], polnear: [115, 138] },
  'before MIXED': { ggt: [34, 39], polnear: [410, 469] },
  'clause INDIRECT': { ggt: [165, 198], polnear: [743, 916] },
  'colon DIRECT': { ggt: [4, 6], polnear: [47, 57] },
  'continued DIRECT': { ggt: [16, 16], polnear: [14, 28] },
  'none DIRECT': { ggt: [0, 0], polnear: [1, 4] },
  'noun DIRECT': { ggt: [0, 0], polnear: [0, 3] },
  'noun MIXED': { ggt: [0, 0], polnear: [9, 13] },
  'previous-sentence DIRECT': { ggt: [10, 11], polnear: [27, 44] },
  'same-paragraph DIRECT': { ggt: [30, 41], polnear: [369, 400] },
  'subject DIRECT': { ggt: [0, 0], polnear: [1, 3] },
  'subject MIXED': { ggt: [2, 4], polnear: [12, 18] },
  'tail DIRECT': { ggt: [0, 0], polnear: [2, 2] },
  'tail MIXED': { ggt: [8, 8], polnear: [22, 22] },
};
