import { NoAnswer, SignedOut } from './ask.ts';

/** Whether passkeys work here: the browser knows them, and the address is one that they are bound to. */
export function canUsePasskeys(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function' &&
    !/^[\d.]+$|^\[/.test(location.hostname)
  );
}

/** Signs in by a passkey (`ENTER`), or proves once more who is signed in. Throws where nothing comes of it. */
export async function answerByPasskey(purpose: 'ENTER' | 'PROVE'): Promise<void> {
  const options: PublicKeyCredentialRequestOptionsJSON = await optionsFor(purpose);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const response = jsonOf(await navigator.credentials.get({ publicKey }));
  await post(purpose.toLowerCase(), { response });
}

/** Makes a passkey, and adds it. Throws where nothing comes of it. */
export async function addPasskey(name: string): Promise<void> {
  const options: PublicKeyCredentialCreationOptionsJSON = await optionsFor('ADD');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const response = jsonOf(await navigator.credentials.create({ publicKey }));
  await post('add', { name, response });
}

async function optionsFor(purpose: string) {
  return (await post('options', { purpose })).json();
}

function jsonOf(credential: Credential | null): unknown {
  if (credential instanceof PublicKeyCredential) return credential.toJSON();
  throw new NoAnswer('the browser gave no passkey');
}

async function post(path: string, body: object): Promise<Response> {
  const response = await fetch(`/desk/passkeys/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) throw new NoAnswer('no connection');
  if (response.status === 401) throw new SignedOut();
  if (!response.ok) throw new NoAnswer((await response.text()).trim());
  return response;
}
