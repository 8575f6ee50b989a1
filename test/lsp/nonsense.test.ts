import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { launcher } from '../cli/run.ts';
import { Editor, release } from './editor.ts';

const name = 'releases/2024-09-05-library.md';

interface Answer {
  readonly id?: unknown;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  readonly params?: {
    readonly uri?: string;
    readonly version?: number;
    readonly diagnostics?: readonly unknown[];
  };
}

const start = { line: 0, character: 0 };
const whole = { textDocument: { uri: '' }, range: { start, end: start } };

/** A client that writes whatever bytes it likes. */
class Rough {
  readonly editor = new Editor({ [name]: release({ date: '2024-04-31' }) }, { speaks: false });
  readonly child = this.editor.child;
  readonly ended = once(this.child, 'exit');
  out = Buffer.alloc(0);
  errors = '';

  constructor() {
    this.child.stdout.on('data', (bytes: Buffer) => {
      this.out = Buffer.concat([this.out, bytes]);
    });
    this.child.stderr?.on('data', (words) => {
      this.errors += words;
    });
  }

  write(bytes: string | Buffer): void {
    this.child.stdin.write(bytes);
  }

  say(message: unknown, headers = ''): void {
    const body = typeof message === 'string' ? message : JSON.stringify(message);
    this.write(`${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  ask(id: unknown, method: string, params: unknown = {}): void {
    this.say({ jsonrpc: '2.0', id, method, params });
  }

  tell(method: string, params: unknown = {}): void {
    this.say({ jsonrpc: '2.0', method, params });
  }

  begin(): void {
    this.ask(0, 'initialize', { processId: null, rootUri: this.editor.uri('.'), capabilities: {} });
    this.tell('initialized');
  }

  open(text: unknown = this.editor.desk.read(name), uri: unknown = this.editor.uri(name)): void {
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  /** Everything that was written to standard output, which has to be messages and nothing else. */
  answers(): Answer[] {
    const found: Answer[] = [];
    for (let rest = this.out; rest.length > 0; ) {
      const [head, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1')) ?? [];
      if (head === undefined) throw new Error(`no message: ${rest.subarray(0, 200)}`);
      const end = head.length + Number(length);
      if (rest.length < end) break;
      found.push(JSON.parse(rest.subarray(head.length, end).toString()));
      rest = rest.subarray(end);
    }
    return found;
  }

  async answer(fits: (one: Answer) => boolean): Promise<Answer> {
    for (;;) {
      const found = this.answers().find(fits);
      if (found) return found;
      if (this.child.exitCode !== null) throw new Error(`ended with ${this.child.exitCode}: ${this.errors}`);
      await pause(10);
    }
  }

  /** It is alive, finds what is to be found, and says goodbye as agreed. */
  async proveAlive(): Promise<void> {
    this.tell('textDocument/didClose', { textDocument: { uri: this.editor.uri(name) } });
    this.tell('textDocument/didOpen', {
      textDocument: {
        uri: this.editor.uri(name),
        languageId: 'markdown',
        version: 99,
        text: release({ date: '2024-04-31' }),
      },
    });
    const found = await this.answer(({ params }) => params?.version === 99);
    expect(found.params?.diagnostics).toHaveLength(1);
    this.ask('bye', 'shutdown', undefined);
    await this.answer(({ id }) => id === 'bye');
    this.tell('exit');
    expect((await this.ended)[0]).toBe(0);
    expect(this.errors).toBe('');
    this.answers();
  }
}

describe('a client that speaks nonsense', () => {
  const wrong: readonly (readonly [string, (client: Rough) => void])[] = [
    ['no JSON', (client) => client.say('{"jsonrpc": "2.0", "method":')],
    [
      'JSON that is no message',
      (client) => {
        for (const one of [
          'null',
          '5',
          '"x"',
          '[]',
          '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]',
          '{}',
          'true',
        ])
          client.say(one);
        client.say({ jsonrpc: '2.0', id: {}, method: 'shutdown' });
        client.say({ jsonrpc: '2.0', id: null, method: 'shutdown' });
        client.say({ jsonrpc: '2.0', id: 5, method: 7 });
        client.say({ jsonrpc: '2.0', id: 99, result: null });
        client.say({ jsonrpc: '2.0', id: 98 });
        client.say({ jsonrpc: '2.0', method: '$/cancelRequest' });
        client.say({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: {} } });
      },
    ],
    ['words without a header', (client) => client.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    [
      'headers without a length',
      (client) => {
        client.write('Content-Type: text/plain\r\n\r\n{}');
        client.write('Content-Length: many\r\n\r\n{}');
        client.write('Content-Length: -5\r\n\r\n{}');
        client.write('no colon\r\n\r\n{}');
      },
    ],
    [
      'a length that is too short',
      (client) => client.write('Content-Length: 7\r\n\r\n{"jsonrpc":"2.0","method":"x"}'),
    ],
    [
      'a length that is too long',
      (client) => client.write('Content-Length: 9999999\r\n\r\n{"jsonrpc":"2.0"}'),
    ],
    ['a length beyond all bounds', (client) => client.write('Content-Length: 99999999999999\r\n\r\n{}')],
    ['bytes that are no text', (client) => client.write(Buffer.from([0, 255, 254, 13, 10, 13, 10, 0, 200]))],
    [
      'params of other kinds',
      (client) => {
        const methods = ['didOpen', 'didChange', 'didClose', 'didSave', 'completion', 'hover', 'codeAction'];
        for (const [index, method] of methods.entries()) {
          for (const params of [
            undefined,
            null,
            5,
            [],
            [1, 2],
            {},
            { textDocument: 5 },
            { textDocument: { uri: 5 } },
          ]) {
            client.say({ jsonrpc: '2.0', method: `textDocument/${method}`, params });
            client.say({
              jsonrpc: '2.0',
              id: `${method}-${index}`,
              method: `textDocument/${method}`,
              params,
            });
          }
        }
        client.tell('workspace/didChangeWatchedFiles', 5);
        client.tell('workspace/didChangeWatchedFiles', { changes: 'all' });
      },
    ],
    [
      'methods that nobody knows',
      (client) => {
        client.ask(7, 'workspace/nonsense');
        client.ask(8, '__proto__');
        client.tell('constructor');
      },
    ],
    [
      'documents that are none',
      (client) => {
        client.open(undefined);
        client.open(5);
        client.open({});
        client.open(release(), 'http://example.org/a.md');
        client.open(release(), 'file:///releases/%00.md');
        client.open(release(), 'file:///releases%2Fa.md');
        client.open(release(), 'file://server/share/releases/a.md');
        client.open(release(), 'file:///C:/releases/a.md');
        client.open(release(), 'file:///c%3A/releases/a.md');
        client.open(release(), 'C:\\releases\\a.md');
        client.open(release(), `${client.editor.uri('releases')}/${'a'.repeat(5_000)}.md`);
        client.open(release(), client.editor.uri('releases'));
        client.open(release(), 'file:///releases/%E0%A4%A.md');
        client.open(release(), '');
      },
    ],
    [
      'edits that are out of range',
      (client) => {
        client.open();
        const textDocument = { uri: client.editor.uri(name), version: 2 };
        const far = { line: 1e9, character: 1e9 };
        const before = { line: -5, character: -5 };
        for (const [start, end] of [
          [far, far],
          [before, before],
          [far, before],
          [{ line: 0.5, character: null }, {}],
          [null, 5],
        ])
          client.tell('textDocument/didChange', {
            textDocument,
            contentChanges: [{ range: { start, end }, text: 'x' }],
          });
        client.tell('textDocument/didChange', {
          textDocument,
          contentChanges: [{ text: 5 }, { text: null }, {}],
        });
        client.tell('textDocument/didChange', {
          textDocument: { ...textDocument, version: null },
          contentChanges: [{ text: 'x' }],
        });
        client.tell('textDocument/didChange', {
          textDocument: { uri: 'file:///never-opened.md', version: 2 },
          contentChanges: [{ text: 'x' }],
        });
        for (const position of [far, before, null, {}, { line: 0.5, character: 'x' }]) {
          const asked = {
            textDocument: { uri: client.editor.uri(name) },
            position,
            range: { start: position, end: position },
          };
          client.ask('c', 'textDocument/completion', asked);
          client.ask('h', 'textDocument/hover', asked);
          client.ask('a', 'textDocument/codeAction', { ...asked, context: { only: 5 } });
          client.ask('b', 'textDocument/codeAction', asked);
        }
      },
    ],
  ];

  test.each(wrong)('with %s is answered all the same', async (_, speak) => {
    const client = new Rough();
    client.begin();
    await client.answer(({ id }) => id === 0);
    speak(client);
    await client.proveAlive();
  });

  test('is told what was wrong', async () => {
    const client = new Rough();
    client.ask(1, 'textDocument/hover');
    client.tell('textDocument/didOpen');
    expect((await client.answer(({ id }) => id === 1)).error?.code).toBe(-32002);
    client.begin();
    client.say('{');
    expect((await client.answer(({ id }) => id === null)).error?.code).toBe(-32700);
    client.ask(2, 'initialize', { capabilities: {} });
    expect((await client.answer(({ id }) => id === 2)).error?.code).toBe(-32600);
    client.ask(3, 'nonsense');
    expect((await client.answer(({ id }) => id === 3)).error?.code).toBe(-32601);
    client.ask(4, 'shutdown', undefined);
    expect((await client.answer(({ id }) => id === 4)).result).toBe(null);
    client.ask(5, 'textDocument/hover', {});
    expect((await client.answer(({ id }) => id === 5)).error?.code).toBe(-32600);
    client.tell('exit');
    expect((await client.ended)[0]).toBe(0);
  });

  test.each([
    ['hover', 5, '“params” has to be an object or a list.'],
    ['hover', null, '“textDocument.uri” has to be an address.'],
    ['hover', {}, '“textDocument.uri” has to be an address.'],
    ['completion', { textDocument: { uri: 5 } }, '“textDocument.uri” has to be an address.'],
    [
      'completion',
      { textDocument: { uri: '' }, position: { line: -1, character: 0 } },
      '“position” has to be a position.',
    ],
    [
      'hover',
      { textDocument: { uri: '' }, position: { line: 0.5, character: 'x' } },
      '“position” has to be a position.',
    ],
    ['codeAction', { textDocument: { uri: '' }, range: {} }, '“range.start” has to be a position.'],
    ['codeAction', { ...whole, context: undefined }, '“context” has to be an object.'],
    ['codeAction', { ...whole, context: { only: 5 } }, '“context.only” has to be a list of kinds.'],
  ])('is told that the params of a request are wrong: %s with %j', async (method, params, message) => {
    const client = new Rough();
    client.begin();
    client.ask(1, `textDocument/${method}`, params);
    expect((await client.answer(({ id }) => id === 1)).error).toEqual({ code: -32602, message });
    await client.proveAlive();
  });

  test('may write null for no params', async () => {
    const client = new Rough();
    client.begin();
    client.ask(1, 'shutdown', null);
    expect(await client.answer(({ id }) => id === 1)).toMatchObject({ result: null });
    client.tell('exit', null);
    expect((await client.ended)[0]).toBe(0);
  });

  test('may send its bytes one by one', async () => {
    const client = new Rough();
    client.begin();
    const body = JSON.stringify({ jsonrpc: '2.0', id: 'é', method: 'nonsense' });
    for (const byte of Buffer.from(
      `content-length: ${Buffer.byteLength(body)}\r\nContent-Type: x\r\n\r\n${body}`,
    )) {
      client.write(Buffer.from([byte]));
      await pause(1);
    }
    expect((await client.answer(({ id }) => id === 'é')).error?.code).toBe(-32601);
    await client.proveAlive();
  });

  test('may have a document of two megabytes open', async () => {
    const client = new Rough();
    client.begin();
    client.open(release({ body: 'A long story. '.repeat(150_000) }));
    const { params } = await client.answer((one) => one.params?.uri === client.editor.uri(name));
    expect(params?.diagnostics).toMatchObject([{ code: 'release-limits' }]);
    await client.proveAlive();
  });
});

describe('the end', () => {
  test('without goodbye is an error', async () => {
    const client = new Rough();
    client.begin();
    client.tell('exit');
    expect((await client.ended)[0]).toBe(1);
    const hung = new Rough();
    hung.begin();
    await hung.answer(({ id }) => id === 0);
    hung.child.stdin.end();
    expect((await hung.ended)[0]).toBe(1);
    expect(hung.errors).toBe('');
  });

  test('comes when the editor closes its ears', async () => {
    const client = new Rough();
    client.begin();
    await client.answer(({ id }) => id === 0);
    client.child.stdout.destroy();
    for (let count = 0; count < 20 && client.child.exitCode === null; count++) {
      client.ask(count, 'nonsense');
      await pause(50);
    }
    expect((await client.ended)[0]).toBe(1);
    expect(client.errors).toBe('');
  });

  test('comes when the editor is gone, whoever holds its pipes', async () => {
    const client = new Rough();
    const editor = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    client.ask(0, 'initialize', { processId: editor.pid, rootUri: null, capabilities: {} });
    await client.answer(({ id }) => id === 0);
    editor.kill();
    expect((await client.ended)[0]).toBe(1);
  });

  test('comes with Ctrl-C', async () => {
    const client = new Rough();
    client.begin();
    await client.answer(({ id }) => id === 0);
    client.child.kill('SIGINT');
    expect((await client.ended)[0]).toBe(130);
  });

  test('is the same for editors that add arguments of their own', async () => {
    const child = spawn(process.execPath, [launcher, 'lsp', '--stdio', `--clientProcessId=${process.pid}`]);
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(1);
  });
});
