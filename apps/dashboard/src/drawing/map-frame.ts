/** The position and size of a country on the map: x, y, and the side of a square with its area, in the map's units. */
export type Place = readonly [x: number, y: number, size: number];
/** By the country's code. */
export type Places = Readonly<Record<string, Place>>;

/** The part of the map that is shown, in the map's units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a country, by its code if it has one, as the data of a path, and the frame around it. */
export interface Shape {
  readonly code: string | null;
  readonly path: string;
  readonly box: Frame;
}

/** Frames that are close enough to tell small countries apart; all but the world are 3 wide and 2 high. */
export const frames = {
  world: { x: 90, y: 5, width: 3900, height: 1755 },
  africa: { x: 1270, y: 425, width: 1590, height: 1060 },
  asia: { x: 2145, y: 290, width: 1300, height: 867 },
  caribbean: { x: 850, y: 560, width: 480, height: 320 },
  europe: { x: 1710, y: 70, width: 640, height: 427 },
  oceania: { x: 2860, y: 840, width: 1140, height: 760 },
  westernAsia: { x: 2010, y: 345, width: 675, height: 450 },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof frames;

/** The smallest width of a frame. */
const NEAREST = 420;
/** A frame wider than this becomes the world. */
const WIDEST = 1800;
/** A country smaller than this, about 23,000 square kilometres, is shown by a mark as well as by its shape. */
const SMALL = 18;

/**
 * The smallest frame with most of these places and a margin: one in eight, the most distant, may lie outside. The world where they lie
 * far apart, or where there are none.
 */
export function fit(places: readonly Place[]): Frame {
  const near = mostOf(places);
  if (near.length === 0) return frames.world;
  const left = Math.min(...near.map(([x, , size]) => x - size));
  const right = Math.max(...near.map(([x, , size]) => x + size));
  const top = Math.min(...near.map(([, y, size]) => y - size));
  const bottom = Math.max(...near.map(([, y, size]) => y + size));
  const width = Math.round(Math.max(NEAREST, right - left, (bottom - top) * 1.5));
  if (width > WIDEST) return frames.world;
  const height = Math.round(width / 1.5);
  const x = Math.round((left + right - width) / 2);
  return { x, y: Math.max(0, Math.round((top + bottom - height) / 2)), width, height };
}

/** The seven of eight places that are nearest to the median, which outliers do not move. */
function mostOf(places: readonly Place[]): readonly Place[] {
  const x = median(places.map((place) => place[0]));
  const y = median(places.map((place) => place[1]));
  const distance = ([atX, atY]: Place): number => Math.hypot(atX - x, atY - y);
  return places
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, places.length - Math.floor(places.length / 8));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Whether the middle of a place is in the frame. */
export function holds({ x, y, width, height }: Frame, [atX, atY]: Place): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

/** Whether something of a shape may be seen in the frame. */
export function reaches(frame: Frame, { box }: Shape): boolean {
  return (
    box.x <= frame.x + frame.width &&
    box.x + box.width >= frame.x &&
    box.y <= frame.y + frame.height &&
    box.y + box.height >= frame.y
  );
}

/** Whether a place is so small that its shape would be missed. */
export function isSmall([, , size]: Place): boolean {
  return size < SMALL;
}

export function isFrameName(name: string | null): name is FrameName {
  return name !== null && Object.hasOwn(frames, name);
}
