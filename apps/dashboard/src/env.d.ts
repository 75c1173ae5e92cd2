/** The address under which the flags' files are served, without a closing slash (see vite/flags.ts). */
declare const __FLAGS__: string;
/** The hash of each page's query, by operation name (see vite/persisted-documents.ts). */
declare const __PERSISTED__: Readonly<Record<string, string>>;
/** The address of the file with the shapes of the countries (see vite/world.ts). */
declare const __SHAPES__: string;
/** Where each country is on the map. */
declare const __PLACES__: import('./drawing/map-frame.ts').Places;
/** The shapes of all countries; empty in the browser. */
declare const __WORLD__: readonly import('./drawing/map-frame.ts').Shape[];
/** The versions of what the map was drawn from. */
declare const __ATLAS__: { readonly naturalEarth: string; readonly worldAtlas: string };
