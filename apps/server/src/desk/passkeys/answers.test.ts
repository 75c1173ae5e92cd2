import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { Authenticator } from '../../../test/desk/safety/authenticator.ts';
import { challengeIn, counterAfter, madeKey, WrongAnswer } from './answers.ts';
import { optionsToAdd, optionsToAsk } from './options.ts';

const ORIGIN = 'https://desk.example';
const CHALLENGE = 'c'.repeat(43);
const PERSON = { id: 'person', name: 'Ann' };

/** A passkey that was just made, with the key that the desk took of it. */
function made() {
  const device = new Authenticator(ORIGIN);
  const { id, response } = device.make(optionsToAdd(ORIGIN, PERSON, [], CHALLENGE));
  return { device, id, response, key: madeKey(ORIGIN, id, response, CHALLENGE) };
}

const base64url = (data: Buffer) => data.toString('base64url');

/** Some bytes in base64url with one of them changed. */
function changed(text: string, at: number, change: (byte: number) => number): string {
  const data = Buffer.from(text, 'base64url');
  data[at] = change(data[at] ?? 0);
  return base64url(data);
}

test('a passkey is made, answers, and counts', () => {
  const { device, key } = made();
  const { response } = device.answer(optionsToAsk(ORIGIN, [], CHALLENGE));
  expect(challengeIn(response.clientDataJSON)).toBe(CHALLENGE);
  expect(counterAfter(ORIGIN, key, response, CHALLENGE)).toBe(1);
  expect(() => counterAfter(ORIGIN, { ...key, counter: 1 }, response, CHALLENGE)).toThrow(
    'counter',
  );
});

test.each(['rsa', 'ed25519'] as const)('signatures of %s are checked too', (type) => {
  const options = { modulusLength: 2048 };
  const { publicKey, privateKey } =
    type === 'rsa' ? generateKeyPairSync(type, options) : generateKeyPairSync(type);
  const { response } = made().device.answer(optionsToAsk(ORIGIN, [], CHALLENGE));
  const spki = base64url(publicKey.export({ format: 'der', type: 'spki' }));
  const key = { publicKey: spki, counter: 0 };
  expect(() => counterAfter(ORIGIN, key, response, CHALLENGE)).toThrow('signature');
  const signature = base64url(
    sign(type === 'rsa' ? 'sha256' : null, Authenticator.signed(response), privateKey),
  );
  expect(counterAfter(ORIGIN, key, { ...response, signature }, CHALLENGE)).toBe(1);
});

test('a key of another kind is not taken', () => {
  const { id, response } = made();
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const other = base64url(publicKey.export({ format: 'der', type: 'spki' }));
  expect(() => madeKey(ORIGIN, id, { ...response, publicKey: other }, CHALLENGE)).toThrow('kind');
});

test('an answer of another challenge, kind, origin, host or person is refused, and so is each that was changed', () => {
  const { device, id, response, key } = made();
  const { response: asked } = device.answer(optionsToAsk(ORIGIN, [], CHALLENGE));
  const wrong: readonly (() => unknown)[] = [
    () => madeKey(ORIGIN, id, response, 'd'.repeat(43)),
    () => madeKey('https://other.example', id, response, CHALLENGE),
    () => madeKey(ORIGIN, base64url(Buffer.alloc(16)), response, CHALLENGE),
    () => madeKey(ORIGIN, id, { ...response, publicKey: made().response.publicKey }, CHALLENGE),
    () => madeKey(ORIGIN, id, { ...response, authenticatorData: 'AAAA' }, CHALLENGE),
    () => madeKey(ORIGIN, id, { ...response, clientDataJSON: asked.clientDataJSON }, CHALLENGE),
    () => counterAfter(ORIGIN, key, asked, 'd'.repeat(43)),
    () => counterAfter('https://other.example', key, asked, CHALLENGE),
    () => counterAfter(ORIGIN, made().key, asked, CHALLENGE),
    ...[0, 32, 36].map((at) => () => {
      const authenticatorData = changed(asked.authenticatorData, at, (byte) => byte ^ 0x80);
      return counterAfter(ORIGIN, key, { ...asked, authenticatorData }, CHALLENGE);
    }),
    // Nobody was there, or nobody was verified; backed up, though it cannot be.
    ...[0x04, 0x01, 0x15].map((flags) => () => {
      const authenticatorData = changed(response.authenticatorData, 32, () => 0x40 | flags);
      return madeKey(ORIGIN, id, { ...response, authenticatorData }, CHALLENGE);
    }),
    ...[{ crossOrigin: true }, { topOrigin: 'https://frame.example' }].map((more) => () => {
      const said = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString());
      const clientDataJSON = base64url(Buffer.from(JSON.stringify({ ...said, ...more })));
      return madeKey(ORIGIN, id, { ...response, clientDataJSON }, CHALLENGE);
    }),
    () => challengeIn(base64url(Buffer.from('{}'))),
  ];
  for (const one of wrong) expect(one).toThrow(WrongAnswer);
});
