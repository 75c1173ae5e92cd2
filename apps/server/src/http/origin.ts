/** The part of a request that tells where it was sent. */
export interface SentTo {
  readonly protocol: string;
  readonly host: string;
}

/**
 * The origin under which readers reach the register: `PUBLIC_URL` where it is set, else that to which the request was sent. Null
 * where the request names no host, or something else beside it.
 */
export function originOf(publicUrl: string | null, { protocol, host }: SentTo): string | null {
  if (publicUrl !== null) return publicUrl;
  const url = URL.parse(`${protocol}://${host}`);
  return url && url.href === `${url.origin}/` ? url.origin : null;
}
