import type { Told } from './protocol.ts';
import type { Shown } from './session.ts';

interface Diagnostics {
  uri: string;
  version?: number;
  diagnostics: Told[];
}

/** Shows findings at their documents, each list once. */
export class Publisher {
  readonly #send: (diagnostics: Diagnostics) => void;
  readonly #shown = new Map<string, string>();

  constructor(send: (diagnostics: Diagnostics) => void) {
    this.#send = send;
  }

  show({ uri, version, found }: Shown): void {
    const diagnostics = { uri, ...(version !== undefined && { version }), diagnostics: [...found] };
    const key = JSON.stringify(diagnostics);
    const before = this.#shown.get(uri);
    // Of a file that is not open and in order nobody has to hear.
    if (before === key || (before === undefined && version === undefined && found.length === 0)) return;
    this.#shown.set(uri, key);
    this.#send(diagnostics);
  }

  clear(uri: string): void {
    if (this.#shown.delete(uri)) this.#send({ uri, diagnostics: [] });
  }
}
