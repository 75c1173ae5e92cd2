/** The address under which the flags' files are served, without a closing slash (see vite/flags.ts). */
declare const __FLAGS__: string;
