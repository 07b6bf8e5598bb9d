import type { FileCopies } from "./fileCopies";
import type { BatchInterpreter } from "./interpreter";
import { OfficeError } from "./messages";
import type { Batch, BatchReply } from "./wire";

/** Ids under which office.js calls the host ("dispatch ids"). */
const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  openFileCopy: 77,
  readFileSlice: 80,
  closeFileCopy: 81,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
} as const;

/** Request flag of `Excel.run({ delayForCellEdit: true })`: wait until the person has finished typing. */
const waitForCellEdit = 64;

/** One call as office.js wraps it. */
interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/** A batch on its way to Excel: its JSON text, and whether it may wait for the end of typing. */
export interface BatchRequest {
  readonly text: string;
  readonly mayWait: boolean;
}

/** Settings that the document keeps for the add-in, each a JSON text. */
export interface DocumentSettings {
  read(): Record<string, string>;
  replace(settings: Record<string, string>): void;
}

/** What stands between the add-in and the interpreter: limits, delays and faults. It may answer with an `OfficeError`. */
export type Gate = (
  request: BatchRequest,
  carryOut: () => Promise<string>,
) => Promise<{ text: string } | { officeError: number }>;

/** The calls that office.js makes of its host: the document's settings, and batches. */
export class OfficeMethods {
  constructor(
    private readonly interpreter: BatchInterpreter,
    private readonly settings: DocumentSettings,
    private readonly copies: FileCopies | null,
    private readonly gate: Gate,
    private readonly observe: (request: Batch, reply: BatchReply) => void,
    /** The add-in is done with a ribbon command. */
    private readonly commandCompleted: () => void,
  ) {}

  async execute(data: unknown): Promise<Record<string, unknown>> {
    const call = data as MethodCall;
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.executeRichApiRequest:
        return this.richApi(call.ArrayData ?? []);
      case Dispatch.loadSettings:
        return ok({ Properties: { Settings: Object.entries(this.settings.read()).map(asNameAndValue) } });
      case Dispatch.saveSettings:
        this.settings.replace(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return ok({});
      case Dispatch.openFileCopy:
        return done(await this.copies?.open(data as Record<string, unknown>));
      case Dispatch.readFileSlice:
        return done(this.copies?.slice(data as Record<string, unknown>));
      case Dispatch.closeFileCopy:
        return done(this.copies?.close(data as Record<string, unknown>));
      case Dispatch.appCommandCompleted:
        this.commandCompleted();
        return ok({});
      default:
        return done(null);
    }
  }

  /** Positions in the array: 4 is the batch's text, 6 the request flags. */
  private async richApi(array: unknown[]): Promise<Record<string, unknown>> {
    const text = String(array[4]);
    const mayWait = (Number(array[6]) & waitForCellEdit) !== 0;
    const answer = await this.gate({ text, mayWait }, () => this.process(text));
    return "text" in answer
      ? ok({ Data: [200, [], answer.text] })
      : { Version: 1, Error: answer.officeError };
  }

  private async process(text: string): Promise<string> {
    const batch = JSON.parse(text) as Batch;
    const reply = await this.interpreter.process(batch);
    this.observe(batch, reply);
    return JSON.stringify(reply);
  }
}

const ok = (fields: Record<string, unknown>): Record<string, unknown> => ({
  Version: 1,
  Error: 0,
  ...fields,
});

/** An answer, or word that it can't be done. */
const done = (fields: Record<string, unknown> | null | undefined): Record<string, unknown> =>
  fields ? ok(fields) : { Version: 1, Error: OfficeError.unsupportedOperation };

const asNameAndValue = ([Name, Value]: [string, string]) => ({ Name, Value });
