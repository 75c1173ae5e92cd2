import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { messages } from '../messages/messages.ts';
import { noteSession } from './signed-out.ts';

/** Nobody is signed in, or not any more. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';

  constructor() {
    super(messages.signedOut.meanwhile);
  }
}

/** Why something was not done, for a sentence. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The desk has not answered, or not as it should. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Asks the desk. Throws `SignedOut` and `NoAnswer`. */
export async function ask<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return post<Result>('/desk/graphql', { query: print(document), variables });
}

/** Asks the public register, which knows nobody. Throws `NoAnswer`. */
export async function askPublic<Result>(query: string, variables: object): Promise<Result> {
  return post<Result>('/graphql', { query, variables });
}

async function post<Result>(path: string, body: object): Promise<Result> {
  const isDesk = path.startsWith('/desk/');
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (isDesk && response) noteSession(response.status !== 401);
  if (response?.status === 401) throw new SignedOut();
  const answer: unknown = await response?.json().catch(() => null);
  const { data, errors } = Object(answer);
  if (data === undefined || data === null || errors)
    throw new NoAnswer(String(Object(errors?.[0]).message ?? response?.status ?? 'no connection'));
  return data;
}
