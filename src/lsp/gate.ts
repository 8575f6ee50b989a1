import { paramsFlaw } from './params.ts';

// Codes of JSON-RPC and the Language Server Protocol.
export const parseError = -32700;
export const invalidRequest = -32600;
const invalidParams = -32602;
const notInitialised = -32002;

export interface Refusal {
  readonly code: number;
  readonly message: string;
  /** Of the request that is refused, where it could be read so far. */
  readonly id?: string | number;
}

/** What is wrong with something that came in the place of a message; `undefined` where nothing is. */
export function flawOf(message: unknown): Refusal | undefined {
  const refusal = { code: invalidRequest, message: 'This is no message of JSON-RPC.' };
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return refusal;
  const { id, method, params } = message as Record<string, unknown>;
  const named = typeof id === 'string' || typeof id === 'number';
  if (method === undefined) return named || id === null ? undefined : refusal;
  if (typeof method !== 'string' || (id !== undefined && !named)) return refusal;
  // Not in the book, and common: no parameters written as null.
  if (params === undefined || typeof params === 'object') return undefined;
  const words = '“params” has to be an object or a list.';
  return { code: invalidParams, message: words, ...(named && { id }) };
}

/** Which messages are let in: none but `initialize` at first, and none but `exit` at last. */
export class Gate {
  #state: 'new' | 'open' | 'closed' = 'new';

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** `undefined` where the message is let in; a notification that is refused is not answered. */
  refuse({ method, params }: { readonly method?: unknown; readonly params?: unknown }): Refusal | undefined {
    if (typeof method !== 'string' || method === 'exit') return undefined;
    if (this.#state === 'closed') return { code: invalidRequest, message: 'The server was shut down.' };
    if (this.#state === 'new') {
      if (method !== 'initialize')
        return { code: notInitialised, message: 'The first request has to be "initialize".' };
      this.#state = 'open';
      return undefined;
    }
    if (method === 'initialize')
      return { code: invalidRequest, message: 'The server was initialised already.' };
    if (method === 'shutdown') this.#state = 'closed';
    const flaw = paramsFlaw(method, params);
    return flaw === undefined ? undefined : { code: invalidParams, message: flaw };
  }
}
