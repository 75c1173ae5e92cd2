/** The id of an object in answers from an edition; null: from the present. */
export function idInEdition(id: string, edition: string | null): string {
  return edition === null ? id : `${id}@${edition}`;
}

/**
 * The id of an object as the present has it, and what names the edition that an id is of, as `findEdition` reads it; null where it is
 * of the present. No key has an `@`.
 */
export function partsOfId(id: string): { readonly id: string; readonly edition: string | null } {
  const at = id.indexOf('@');
  return at < 0 ? { id, edition: null } : { id: id.slice(0, at), edition: id.slice(at + 1) };
}
