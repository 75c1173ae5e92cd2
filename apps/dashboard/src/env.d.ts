/** The address under which the flags' files are served, without a closing slash (see vite/flags.ts). */
declare const __FLAGS__: string;
/** The hash of each page's query, by operation name (see vite/persisted-documents.ts). */
declare const __PERSISTED__: Readonly<Record<string, string>>;
