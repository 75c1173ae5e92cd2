import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { PasskeyKey } from '@signatory/register/desk';
import { hostOf } from './options.ts';

/** What a browser answers where a passkey is made, each in base64url (`AuthenticatorAttestationResponseJSON`). */
export interface MadeAnswer {
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: string;
}

/** What it answers where a passkey is asked (`AuthenticatorAssertionResponseJSON`). */
export interface AskedAnswer {
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** An answer is not what a passkey of this desk gives. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer';
}

/** Flags of authenticator data: a person was there, and was verified; the key may be backed up, and is; a key follows (WebAuthn § 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const MAY_BE_BACKED_UP = 0x08;
const BACKED_UP = 0x10;
const KEY = 0x40;

/** The challenge that a browser says it answers. Throws `WrongAnswer` where it says none. */
export function challengeIn(clientDataJSON: string): string {
  const { challenge } = clientData(clientDataJSON);
  if (typeof challenge !== 'string') throw new WrongAnswer('there is no challenge');
  return challenge;
}

/**
 * Checks the answer of a passkey that was just made (WebAuthn § 7.1, without attestation: whoever makes a passkey vouches for it by
 * being signed in). Gives its key and counter. Throws `WrongAnswer`.
 */
export function madeKey(
  origin: string,
  id: string,
  answer: MadeAnswer,
  challenge: string,
): { readonly publicKey: string; readonly counter: number } {
  requireClientData(answer.clientDataJSON, 'webauthn.create', challenge, origin);
  const data = bytes(answer.authenticatorData);
  const { flags, counter } = requireAuthenticatorData(data, origin);
  // After 37 bytes come the model (16), the length of the id (2), the id and the key.
  const idEnd = 55 + (data.length >= 55 ? data.readUInt16BE(53) : 0);
  if (!(flags & KEY) || data.length <= idEnd || !data.subarray(55, idEnd).equals(bytes(id)))
    throw new WrongAnswer('the authenticator data is of another passkey');
  const key = keyFrom(answer.publicKey);
  // The key that the authenticator gave has the same numbers, in another form.
  const { x, y, n } = key.export({ format: 'jwk' });
  const isThere = [x, y, n].every((part) => !part || data.subarray(idEnd).includes(bytes(part)));
  if (!isThere) throw new WrongAnswer('the key is another than that of the authenticator');
  return { publicKey: answer.publicKey, counter };
}

/** Checks the answer of a passkey to a challenge (WebAuthn § 7.2). Gives its counter, which has grown where it counts. Throws `WrongAnswer`. */
export function counterAfter(
  origin: string,
  { publicKey, counter: before }: Pick<PasskeyKey, 'counter' | 'publicKey'>,
  answer: AskedAnswer,
  challenge: string,
): number {
  requireClientData(answer.clientDataJSON, 'webauthn.get', challenge, origin);
  const data = bytes(answer.authenticatorData);
  const { counter } = requireAuthenticatorData(data, origin);
  const signed = Buffer.concat([data, hash('sha256', bytes(answer.clientDataJSON), 'buffer')]);
  const key = keyFrom(publicKey);
  const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  if (!verify(digest, signed, key, bytes(answer.signature)))
    throw new WrongAnswer('the signature is not that of the passkey');
  if ((counter > 0 || before > 0) && counter <= before)
    throw new WrongAnswer('the counter has not grown: there may be a copy of the passkey');
  return counter;
}

function requireClientData(json: string, type: string, challenge: string, origin: string): void {
  const data = clientData(json);
  const isRight =
    data.type === type &&
    data.challenge === challenge &&
    data.origin === origin &&
    data.crossOrigin !== true &&
    data.topOrigin === undefined;
  if (!isRight) throw new WrongAnswer('the browser answered something else, or elsewhere');
}

function requireAuthenticatorData(data: Buffer, origin: string) {
  if (data.length < 37) throw new WrongAnswer('the authenticator data is too short');
  const flags = data.readUInt8(32);
  if (!data.subarray(0, 32).equals(hash('sha256', hostOf(origin), 'buffer')))
    throw new WrongAnswer('the passkey is of another host');
  if (!(flags & PRESENT) || !(flags & VERIFIED))
    throw new WrongAnswer('the passkey did not verify who used it');
  if (flags & BACKED_UP && !(flags & MAY_BE_BACKED_UP))
    throw new WrongAnswer('the flags contradict each other');
  return { flags, counter: data.readUInt32BE(33) };
}

/** Throws `WrongAnswer` for a key of another kind than the desk asks for. */
function keyFrom(spki: string): KeyObject {
  const key = createPublicKey({ key: bytes(spki), format: 'der', type: 'spki' });
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const isAsked =
    key.asymmetricKeyType === 'ed25519' ||
    (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') ||
    (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048);
  if (!isAsked) throw new WrongAnswer('the key is of a kind that the desk does not take');
  return key;
}

function clientData(json: string) {
  return Object(JSON.parse(bytes(json).toString()));
}

function bytes(base64url: string): Buffer {
  return Buffer.from(base64url, 'base64url');
}
