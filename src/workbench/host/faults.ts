import { OfficeError } from "../protocol/messages";
import type { BatchRequest } from "../protocol/officeMethods";
import type { BlankPlatform } from "../functions/arguments";
import { requirementSets } from "./requirementSets";

/** Troubles that Excel can give an add-in. All are off in a new host. */
export class Faults {
  /** Milliseconds that every batch takes longer. */
  latency = 0;
  /** Batches that are allowed within a second; more are refused. 0 is no limit. */
  batchesPerSecond = 0;
  /** The next batches that are refused as too many, one by one: a burst of throttling. */
  refuseNext = 0;
  /** Most bytes of a request and of an answer; Excel on the web moves 5 MB. */
  payloadLimit = 5 * 1024 * 1024;
  /** What blank cells become for functions: nothing on the web, 0 on the desktop. */
  blank: BlankPlatform = null;
  /** An older Excel: the newest ExcelApi that it offers. */
  excelApi = requirementSets["ExcelApi"] ?? 1;
  private editing = false;
  private waitingForEditEnd: (() => void)[] = [];
  private readonly recent: number[] = [];

  /** `wait` resolves after some milliseconds; `now` is a clock in milliseconds. */
  constructor(
    private readonly wait: (milliseconds: number) => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** A person is typing in a cell. */
  get isCellEdited(): boolean {
    return this.editing;
  }

  set isCellEdited(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waitingForEditEnd;
    this.waitingForEditEnd = [];
    for (const goOn of waiting) goOn();
  }

  /** Lets a batch through, late perhaps, or answers with an error. */
  async pass(
    request: BatchRequest,
    carryOut: () => Promise<string>,
  ): Promise<{ text: string } | { officeError: number }> {
    if (this.latency > 0) await this.wait(this.latency);
    if (byteLength(request.text) > this.payloadLimit) return { officeError: OfficeError.requestTooLarge };
    if (this.isTooMuch()) return { officeError: OfficeError.tooManyRequests };
    if (this.editing && !request.mayWait) return { officeError: OfficeError.inCellEditMode };
    if (this.editing) await new Promise<void>((resolve) => this.waitingForEditEnd.push(resolve));
    const text = await carryOut();
    return byteLength(text) > this.payloadLimit ? { officeError: OfficeError.responseTooLarge } : { text };
  }

  private isTooMuch(): boolean {
    if (this.refuseNext > 0) {
      this.refuseNext--;
      return true;
    }
    if (this.batchesPerSecond === 0) return false;
    const now = this.now();
    while (this.recent[0] !== undefined && this.recent[0] <= now - 1000) this.recent.shift();
    if (this.recent.length >= this.batchesPerSecond) return true;
    this.recent.push(now);
    return false;
  }
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
