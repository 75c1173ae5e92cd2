import type { EntryType } from './types.generated.ts';

/** The pages of the desk, below `/desk`. */
export const addresses = {
  queue: () => '/',
  people: () => '/people',
  passkeys: () => '/passkeys',
  audit: () => '/audit',
  changeSet: (id: string) => `/change-sets/${id}`,
  paste: (id: string) => `/change-sets/${id}/article`,
  article: (id: string, text: string) => `/change-sets/${id}/article/${text}`,
  entry: (id: string, { type, key }: { readonly type: EntryType; readonly key: string }) =>
    `/change-sets/${id}/entries/${type.toLowerCase()}/${key}`,
};
