import { type Connection, createConnection } from 'vscode-languageserver';
import {
  AbstractMessageReader,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  Message,
  type MessageWriter,
  type ResponseMessage,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { Framing } from './framing.ts';
import { flawOf, Gate, parseError, type Refusal } from './gate.ts';
import { watchParent } from './parent.ts';

/** The two streams between an editor and us. Nothing else may be written to `output`. */
export interface Wire {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * A connection that no nonsense brings down, and that lets nothing in before its time.
 * @param ended is called once, when the editor has said goodbye or is gone, with whether it did so as agreed.
 */
export function connect({ input, output }: Wire, ended: (inOrder: boolean) => void): Connection {
  const gate = new Gate();
  const writer = new Writer(output, () => end());
  const answer = (id: ResponseMessage['id'], { code, message }: Refusal): void => {
    const error = { code, message };
    writer.write({ jsonrpc: '2.0', id, error } as ResponseMessage);
  };
  const reader = new Reader(input, (error) => answer(error.id ?? null, error));
  let isOver = false;
  let forgetParent: (() => void) | undefined;
  function end(): void {
    if (isOver) return;
    isOver = true;
    forgetParent?.();
    input.destroy();
    ended(gate.isClosed);
  }
  input.on('end', end).on('close', end).on('error', end);
  output.on('error', end);
  return createConnection(
    (logger) =>
      createProtocolConnection(reader, writer, logger, {
        messageStrategy: {
          handleMessage: (message, next) => {
            const refusal = gate.refuse(message as { method?: unknown; params?: unknown });
            if (!refusal) return next(message);
            if (Message.isRequest(message)) answer(message.id, refusal);
          },
        },
      }),
    {
      initialize: ({ processId }) => {
        if (typeof processId === 'number') forgetParent = watchParent(processId, end);
      },
      shutdownReceived: false,
      exit: end,
    },
  );
}

/** Writes messages, and says so once nobody hears them any more; a failure is nothing to write about, then. */
class Writer implements MessageWriter {
  readonly #stream: StreamMessageWriter;
  readonly #unheard: () => void;

  constructor(output: NodeJS.WritableStream, unheard: () => void) {
    this.#stream = new StreamMessageWriter(output);
    this.#unheard = unheard;
  }

  readonly onError = () => ({ dispose() {} });
  readonly onClose = () => ({ dispose() {} });

  write(message: Message): Promise<void> {
    return this.#stream.write(message).catch(this.#unheard);
  }

  end(): void {}

  dispose(): void {
    this.#stream.dispose();
  }
}

/** Reads messages off the wire, and lets through only what is one. */
class Reader extends AbstractMessageReader {
  readonly #input: NodeJS.ReadStream;
  readonly #refused: (error: Refusal) => void;

  constructor(input: NodeJS.ReadStream, refused: (error: Refusal) => void) {
    super();
    this.#input = input;
    this.#refused = refused;
  }

  listen(callback: DataCallback): Disposable {
    const framing = new Framing();
    const read = (chunk: Buffer): void => {
      for (const framed of framing.push(chunk)) {
        const flaw =
          'broken' in framed
            ? { code: parseError, message: `Cannot read ${framed.broken}.` }
            : flawOf(framed.message);
        if (flaw) this.#refused(flaw);
        else if ('message' in framed) this.#take(withoutNull(framed.message as Message), callback);
      }
    };
    this.#input.on('data', read);
    return { dispose: () => this.#input.off('data', read) };
  }

  #take(message: Message, callback: DataCallback): void {
    try {
      callback(message);
    } catch (error) {
      this.fireError(error);
    }
  }
}

/** What has `null` in the place of parameters has none. */
function withoutNull(message: Message): Message {
  const { params, ...rest } = message as Message & { params?: unknown };
  return params === null ? rest : message;
}
