import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const base64url = (data: string | Uint8Array) => Buffer.from(data).toString('base64url');

/** Flags of authenticator data: somebody is there, was verified, and (when it is made) the key follows (WebAuthn § 6.1). */
const [PRESENT, VERIFIED, KEY] = [0x01, 0x04, 0x40];

/** A device with one passkey, which can be made to answer as no honest one does. */
export class Authenticator {
  /** The origin that its browser says it is at. */
  origin: string;
  /** How often it has signed. */
  counter = 0;
  readonly id = randomBytes(16);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #user = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Makes its passkey: what a browser answers to the options for that. */
  make({ challenge, rp, user }: { challenge: string; rp: { id: string }; user: { id: string } }) {
    this.#user = user.id;
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const point = (value: string) => Buffer.from(value, 'base64url');
    // COSE: an EC2 key for ES256 on P-256 (RFC 9053 § 7.1.1).
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      point(x),
      Buffer.from('225820', 'hex'),
      point(y),
    ]);
    const data = Buffer.concat([
      this.#data(rp.id, PRESENT | VERIFIED | KEY),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      key,
    ]);
    const clientDataJSON = base64url(this.#clientData('webauthn.create', challenge));
    return this.#credential({
      clientDataJSON,
      authenticatorData: base64url(data),
      publicKey: base64url(this.#keys.publicKey.export({ format: 'der', type: 'spki' })),
      transports: ['internal'],
    });
  }

  /** Answers a challenge. */
  answer({ challenge, rpId }: { challenge: string; rpId: string }) {
    this.counter++;
    const clientData = this.#clientData('webauthn.get', challenge);
    const data = this.#data(rpId, PRESENT | VERIFIED);
    const response = { clientDataJSON: base64url(clientData), authenticatorData: base64url(data) };
    const signed = Authenticator.signed(response);
    return this.#credential({
      ...response,
      signature: base64url(sign('sha256', signed, this.#keys.privateKey)),
      userHandle: this.#user,
    });
  }

  /** What is signed of an answer (WebAuthn § 7.2, step 20). */
  static signed(answer: { clientDataJSON: string; authenticatorData: string }): Buffer {
    const data = Buffer.from(answer.authenticatorData, 'base64url');
    return Buffer.concat([data, sha256(Buffer.from(answer.clientDataJSON, 'base64url'))]);
  }

  #clientData(type: string, challenge: string): string {
    return JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false });
  }

  #data(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter]);
  }

  #credential<Response>(response: Response) {
    const id = base64url(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
