import { type HostMessage, MessageCategory } from "../protocol/hostMessages";
import type { FunctionDescription } from "./catalog";
import type { ParameterValues } from "./arguments";
import { type InvocationResult, readResult, type ResultRow } from "./results";

const MessageType = { invoke: 1000, cancel: 1001 } as const;

/** Flags of an invocation. */
const Flag = { cancelable: 1, streaming: 2, errorsAsArguments: 4 } as const;

/** The runtime works through a message without a pause: more calls than this would hold the pane up. */
const mostInOneMessage = 200;

/** A call on its way to the pane. */
export interface InvocationRequest {
  readonly description: FunctionDescription;
  readonly values: ParameterValues;
  /** The calling cell, "Sheet1!B2". */
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
  readonly settle: (result: InvocationResult) => void;
}

/**
 * Calls custom functions through the real runtime in the pane: many invocations in one message, answers as they
 * come. A streaming function answers until it is cancelled.
 */
export class FunctionInvoker {
  private readonly open = new Map<number, InvocationRequest>();
  private waiting: HostMessage[] = [];
  private isReady = false;
  private next = 1;

  constructor(
    private readonly post: (rows: HostMessage[]) => void,
    private readonly becameReady: () => void,
  ) {}

  /** The runtime listens: what was asked before goes out now. */
  ready(): void {
    this.isReady = true;
    this.becameReady();
    this.flush();
  }

  /** Starts invocations, all in one message; gives their ids. */
  start(requests: readonly InvocationRequest[]): number[] {
    const ids = requests.map((request) => {
      const id = this.next++;
      this.open.set(id, request);
      this.waiting.push(invokeMessage(id, request));
      return id;
    });
    this.flush();
    return ids;
  }

  /** Nobody waits for these any more. Functions that can be cancelled are told. */
  cancel(ids: readonly number[]): void {
    const unsent = new Set(this.waiting.map(([, , , , id]) => id));
    const gone = new Set(ids);
    this.waiting = this.waiting.filter(([, , , , id]) => !gone.has(id));
    for (const id of ids) {
      const request = this.open.get(id);
      this.open.delete(id);
      if (request && !unsent.has(id) && canBeCancelled(request)) this.waiting.push(cancelMessage(id));
    }
    this.flush();
  }

  /** Takes the runtime's answers; late ones of cancelled invocations are dropped. */
  receive(rows: readonly ResultRow[]): void {
    for (const row of rows) {
      const request = this.open.get(row[0]);
      if (!request) continue;
      if (!request.description.options?.stream) this.open.delete(row[0]);
      request.settle(readResult(row));
    }
  }

  /** The pane went away: everything is asked again when the next one is ready. */
  restart(): void {
    this.isReady = false;
    this.waiting = [...this.open].map(([id, request]) => invokeMessage(id, request));
  }

  private flush(): void {
    if (!this.isReady || this.waiting.length === 0) return;
    const rows = this.waiting;
    this.waiting = [];
    for (let from = 0; from < rows.length; from += mostInOneMessage)
      this.post(rows.slice(from, from + mostInOneMessage));
  }
}

function invokeMessage(
  id: number,
  { description, values, address, parameterAddresses }: InvocationRequest,
): HostMessage {
  const { options } = description;
  const content = [
    id,
    description.id,
    values,
    options?.requiresAddress ? address : null,
    flagsOf(description),
    options?.requiresParameterAddresses ? parameterAddresses : null,
  ];
  return [MessageCategory.customFunctions, MessageType.invoke, "", JSON.stringify(content), id, false];
}

const cancelMessage = (id: number): HostMessage => [
  MessageCategory.customFunctions,
  MessageType.cancel,
  "",
  JSON.stringify({ invocationId: id }),
  id,
  false,
];

const canBeCancelled = ({ description }: InvocationRequest): boolean =>
  (flagsOf(description) & Flag.cancelable) !== 0;

const flagsOf = ({ options }: FunctionDescription): number =>
  (options?.cancelable ? Flag.cancelable : 0) |
  (options?.stream ? Flag.streaming | Flag.cancelable : 0) |
  (options?.allowErrorForDataTypeAny ? Flag.errorsAsArguments : 0);
