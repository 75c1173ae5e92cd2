/** The parts of a request that say where it was sent. */
export interface SentTo {
  readonly protocol: string;
  readonly host: string;
}

/**
 * The origin under which readers reach the register: `PUBLIC_URL` where it is set, else the one to which the request was sent.
 * Null where the request has no valid host.
 */
export function originOf(publicUrl: string | null, { protocol, host }: SentTo): string | null {
  if (publicUrl !== null) return publicUrl;
  const url = URL.parse(`${protocol}://${host}`);
  return url && url.href === `${url.origin}/` ? url.origin : null;
}
