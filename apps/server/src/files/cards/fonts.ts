import { fileURLToPath } from 'node:url';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

/** Each script of a family is a file of its own; a character is drawn from the first file that has it. */
const FILES: Readonly<Record<Face, readonly (readonly [family: string, script: string])[]>> = {
  serif: [
    ...european('source-serif-4'),
    ['noto-naskh-arabic', 'arabic'],
    ['noto-serif-hebrew', 'hebrew'],
  ],
  sans: [
    ...european('source-sans-3'),
    ['noto-naskh-arabic', 'arabic'],
    ['noto-serif-hebrew', 'hebrew'],
  ],
};

/** Serif for direct quotes, sans for everything else. */
export type Face = 'serif' | 'sans';

/** How a text is set: face, size in pixels, weight. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
}

/** Loads the bundled fonts, so that cards do not depend on fonts of the machine. */
export function loadFaces(): void {
  for (const [family, script] of new Set(Object.values(FILES).flat())) {
    const file = `@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`;
    const path = fileURLToPath(import.meta.resolve(file));
    if (!GlobalFonts.registerFromPath(path, `${family} ${script}`))
      throw new Error(`the face in ${file} cannot be read`);
  }
}

/** Sets the font of a canvas context. */
export function setStyle(context: SKRSContext2D, { face, size, weight = 400 }: Style): void {
  const families = FILES[face].map(([family, script]) => `"${family} ${script}"`);
  context.font = `${size}px ${families.join(', ')}`;
  context.fontVariationSettings = `"wght" ${weight}`;
}

function european(family: string): (readonly [string, string])[] {
  return ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((script) => [family, script]);
}
