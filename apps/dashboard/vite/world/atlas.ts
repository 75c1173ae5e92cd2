import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

/** The versions of what the map is drawn from. The atlas names that of Natural Earth in its README alone. */
export const versions = {
  naturalEarth: '4.1.0',
  worldAtlas: String(JSON.parse(text('package.json')).version),
};

/** A land as the atlas draws it. */
export interface Land {
  /** ISO 3166-1 alpha-3, or the register's own code; null where neither has one. */
  readonly code: string | null;
  readonly geometry: GeoJSON.MultiPolygon;
}

/** Lands that ISO 3166-1 has no code for and the register has: by the name the atlas gives them. */
const CODES: Readonly<Record<string, string>> = { Kosovo: 'XKX', Somaliland: 'XSL' };
const ANTARCTICA = 'ATA';

const alpha3 = new Map(iso31661.map(({ numeric, alpha3 }) => [numeric, alpha3]));

/**
 * The lands of the world at 1:50,000,000, Antarctica left out. `detail` is the least area of a bend that is kept, in
 * steradians. A boundary that two lands share stays one.
 */
export function readLands(detail: number): Land[] {
  return landsIn(simplify(presimplify(read('50m'), sphericalTriangleArea), detail));
}

/** The lands as the atlas has them: at 1:50,000,000, and at 1:10,000,000 those that the former leaves out. */
export function readWholeLands(): Land[] {
  const lands = landsIn(read('50m'));
  const codes = new Set(lands.map(({ code }) => code));
  return [...lands, ...landsIn(read('10m')).filter(({ code }) => !codes.has(code))];
}

function read(scale: '10m' | '50m'): Atlas {
  return JSON.parse(text(`countries-${scale}.json`));
}

/** A file of the atlas. */
function text(name: string): string {
  return readFileSync(require.resolve(`world-atlas/${name}`), 'utf8');
}

/** A land for each code; the atlas gives some of it apart (Australia and its Ashmore and Cartier Islands). */
function landsIn(atlas: Atlas): Land[] {
  const drawn = feature(atlas, atlas.objects.countries).features;
  const byName = Map.groupBy(drawn, ({ id, properties: { name } }) => {
    return alpha3.get(String(id)) ?? CODES[name] ?? name;
  });
  const known = new Set([...alpha3.values(), ...Object.values(CODES)]);
  return [...byName]
    .filter(([name]) => name !== ANTARCTICA)
    .map(([name, parts]) => ({
      code: known.has(name) ? name : null,
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: parts.flatMap(({ geometry }) => polygonsOf(geometry)),
      },
    }));
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}
