import type { PasskeyKey } from '@signatory/register/desk';

/** Ed25519, ES256 and RS256, of which each device has one (RFC 9053 § 2, RFC 8812 § 2). */
const ALGORITHMS = [-8, -7, -257];

/** How long a browser waits for a person, in milliseconds: as long as a challenge lasts. */
const TIMEOUT = 300_000;

/** What passkeys are bound to: the host of the desk's pages (WebAuthn § 5.1.2, the RP ID). */
export function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

/** By what a browser makes a passkey, as JSON (`PublicKeyCredentialCreationOptionsJSON`). */
export function optionsToAdd(
  origin: string,
  { id, name }: { readonly id: string; readonly name: string },
  known: readonly PasskeyKey[],
  challenge: string,
) {
  return {
    rp: { id: hostOf(origin), name: 'Signatory' },
    user: { id: Buffer.from(id).toString('base64url'), name, displayName: name },
    challenge,
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    timeout: TIMEOUT,
    excludeCredentials: known.map(described),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
  };
}

/** By what a browser asks a passkey: one of those known, or, where none is, any of this host (`PublicKeyCredentialRequestOptionsJSON`). */
export function optionsToAsk(origin: string, known: readonly PasskeyKey[], challenge: string) {
  return {
    rpId: hostOf(origin),
    challenge,
    timeout: TIMEOUT,
    allowCredentials: known.map(described),
    userVerification: 'required',
  };
}

function described({ id, transports }: PasskeyKey) {
  return { id, type: 'public-key', transports };
}
