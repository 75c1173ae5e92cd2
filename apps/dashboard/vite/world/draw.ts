import { type GeoContext, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Place, Places, Shape } from '../../src/drawing/map-frame.ts';
import { type Land, readLands, readWholeLands } from './atlas.ts';

type Point = readonly [x: number, y: number];

export interface World {
  /** An SVG file with a path for each country, by its code, and all of them under `land`. */
  readonly svg: string;
  readonly places: Places;
  /** The same shapes, for drawings that hold what they show. */
  readonly shapes: readonly Shape[];
}

/** Units from one edge of the world to the other. */
const WIDTH = 4000;
/** Bends and islands below this many square units are left out: on a wide screen, some pixels of a region's map. */
const DETAIL = 3;

// Equal areas: no country looks larger than it is. Turned so that the edge runs through the Bering Strait and cuts no mainland.
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .precision(0.3)
  .fitWidth(WIDTH, { type: 'Sphere' });
const sphere = geoPath(projection).area({ type: 'Sphere' });
const STERADIANS = (4 * Math.PI) / sphere;

/** The map of the world in the Equal Earth projection (Šavrič, Patterson and Jenny, 2018). */
export function drawWorld(): World {
  const shapes = readLands(DETAIL * STERADIANS).map(shapeOf);
  const paths = shapes.map(({ code, path }) => {
    const id = code === null ? '' : ` id="${code}"`;
    // Not inherited, and so written on each: a hairline stays one however near the map is.
    return `<path${id} vector-effect="non-scaling-stroke" d="${path}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><g id="land">${paths.join('')}</g></svg>`;
  return { svg, shapes, places: Object.fromEntries(readWholeLands().flatMap(placeOf)) };
}

function placeOf({ code, geometry }: Land): [string, Place][] {
  const point = code && projection(geoCentroid(largestPart(geometry)));
  if (!point) return [];
  const size = Math.sqrt(geoArea(geometry) / STERADIANS);
  return [[code, [Math.round(point[0]), Math.round(point[1]), Math.round(size)]]];
}

/** The middle of a country is that of its largest part: not a point in the sea between two. */
function largestPart({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.Polygon {
  const parts = coordinates.map((rings) => ({ type: 'Polygon' as const, coordinates: rings }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function shapeOf({ code, geometry }: Land): Shape {
  const rings = outline(geometry);
  const points = rings.flat();
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  const box = { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
  // Each point by its distance from the one before.
  return { code, path: rings.map(ringData).join(''), box };
}

/** The rings of a country in whole units. */
function outline(geometry: GeoJSON.MultiPolygon): readonly Point[][] {
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath() {},
    moveTo: (x, y) => rings.push([[Math.round(x), Math.round(y)]]),
    lineTo(x, y) {
      rings.at(-1)?.push([Math.round(x), Math.round(y)]);
    },
    closePath() {},
    arc() {},
  };
  geoPath(projection, context)(geometry);
  return rings;
}

function ringData(points: readonly Point[]): string {
  if (Math.abs(areaOf(points)) < DETAIL) return '';
  let [x, y] = points[0] ?? [0, 0];
  const start = `M${x},${y}`;
  const steps: string[] = [];
  for (const [toX, toY] of points.slice(1)) {
    if (toX !== x || toY !== y) steps.push(`${toX - x},${toY - y}`);
    [x, y] = [toX, toY];
  }
  return `${start}l${steps.join(' ').replace(/[ ,]-/g, '-')}z`;
}

function areaOf(points: readonly Point[]): number {
  const doubled = points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return doubled / 2;
}
