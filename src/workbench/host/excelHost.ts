import { Calculator } from "../calculation/calculator";
import type { EngineFactory } from "../calculation/formulaEngine";
import type { FunctionCatalog } from "../functions/catalog";
import { FunctionInvoker } from "../functions/invoker";
import { Workbook } from "../model/workbook";
import { Conversation } from "../protocol/conversation";
import { FileCopies, type WorkbookFile } from "../protocol/fileCopies";
import { HostMessages, MessageCategory } from "../protocol/hostMessages";
import { appContext, type ConversationIdentity } from "../protocol/identity";
import { BatchInterpreter } from "../protocol/interpreter";
import { OfficeMethods } from "../protocol/officeMethods";
import { SurfaceRegistry } from "../protocol/surface";
import type { Batch, BatchReply } from "../protocol/wire";
import { describeExcel } from "../surface";
import { EventMessages } from "../surface/eventMessages";
import { EventRegistrations } from "../surface/eventMethods";
import { type HostWindow, Services } from "../surface/services";
import { Faults } from "./faults";
import { Readiness } from "./readiness";
import { requirementSets } from "./requirementSets";
import { RibbonCommands } from "./ribbonCommands";

/** What the host needs from the place where it runs. */
export interface HostPlace {
  readonly identity: ConversationIdentity;
  readonly catalog: FunctionCatalog;
  readonly engines: EngineFactory;
  readonly window: HostWindow;
  /** Carries a message to the pane. */
  readonly send: (text: string) => void;
  /** Runs work once the present task is over. */
  readonly schedule: (work: () => void) => void;
  /** Saves and opens whole files; without it the add-in is told that this can't be done. */
  readonly file?: WorkbookFile;
  /** Sees every batch and its answer. */
  readonly observe?: (request: Batch, reply: BatchReply) => void;
  /** Tells the pane's other requests, for instance that the keyboard's focus leaves it. */
  readonly notified?: (action: number) => void;
}

const visibilityChanged = 65539;

/** A simulated Excel around one pane: workbook, calculation, custom functions, events, and the wire to office.js. */
export class ExcelHost {
  readonly workbook = new Workbook();
  readonly faults: Faults;
  readonly calculator: Calculator;
  readonly invoker: FunctionInvoker;
  private readonly conversation: Conversation;
  private readonly messages: HostMessages;
  private readonly registrations = new EventRegistrations();
  private readonly services: Services;
  private readonly commands: RibbonCommands;
  private readiness = new Readiness(["actions", "functions"]);

  constructor(private readonly place: HostPlace) {
    const wait = (milliseconds: number) =>
      new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
    this.faults = new Faults(wait, () => Date.now());
    this.messages = new HostMessages((data) => this.conversation.raise("richApiMessage", data));
    this.invoker = new FunctionInvoker(
      (rows) => this.messages.post(rows),
      () => this.readiness.note("functions"),
    );
    this.services = new Services(this.invoker, place.window, () => this.readiness.note("actions"));
    const registry = new SurfaceRegistry();
    const root = this.workbook;
    const interpreter = new BatchInterpreter({ root, service: (name) => this.services.find(name) }, registry);
    describeExcel(registry, this.registrations, interpreter.references);
    this.calculator = new Calculator(this.workbook, {
      engines: place.engines,
      catalog: place.catalog,
      invoker: this.invoker,
      blank: () => this.faults.blank,
      schedule: place.schedule,
    });
    this.workbook.calculation = this.calculator;
    this.workbook.openBeside = place.file ? (bytes) => place.file?.openBeside(bytes) : null;
    const methods = new OfficeMethods(
      interpreter,
      this.workbook.settings,
      place.file ? new FileCopies(place.file) : null,
      (request, carryOut) => this.faults.pass(request, () => this.asAddin(carryOut)),
      place.observe ?? (() => undefined),
      () => this.commands.completed(),
    );
    this.commands = new RibbonCommands((press) => this.conversation.raise("appCommandInvoked", press));
    this.conversation = new Conversation(
      place.identity,
      {
        invoke: (action, data) => this.answer(action, data, methods),
        subscribed: (event) => this.subscribed(event),
      },
      place.send,
    );
    this.raiseEvents(new EventMessages(this.registrations, interpreter.references));
  }

  /** Resolves when the pane takes ribbon commands and calls of custom functions. */
  get paneReady(): Promise<void> {
    return this.readiness.complete;
  }

  /** The pane's page begins anew: nobody listens any more, and open calls are asked again. */
  paneRestarted(): void {
    this.conversation.restart();
    this.commands.restart();
    this.registrations.clear();
    this.invoker.restart();
    this.readiness = new Readiness(["actions", "functions"]);
  }

  /** Takes a message from the pane. */
  receive(text: unknown): Promise<void> {
    return this.conversation.receive(text);
  }

  /** Runs the function that the add-in associated with a ribbon command. */
  runCommand(functionName: string, controlId: string): void {
    this.commands.press(functionName, controlId);
  }

  /** The pane was shown or closed; the add-in goes on working either way. */
  paneShown(isShown: boolean): void {
    const content = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    this.messages.post([[MessageCategory.events, visibilityChanged, "", content, 0, false]]);
  }

  /** Tells the pane about focus and keys ("Office_notifyAgave"). */
  notifyPane(action: number): void {
    this.conversation.notify(action);
  }

  /** Resolves when nothing is left to calculate. */
  idle(): Promise<void> {
    return this.calculator.whenDone();
  }

  private subscribed(event: string): void {
    if (event === "richApiMessage") this.messages.flush();
    if (event === "appCommandInvoked") this.commands.listens();
  }

  private answer(action: string, data: unknown, methods: OfficeMethods): unknown {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.context();
      case "ContextActivationManager_notifyHost":
        this.place.notified?.(Number((data as unknown[])[1]));
        return undefined;
      case "executeMethod":
        return methods.execute(data);
      default:
        return null;
    }
  }

  private context(): Record<string, unknown> {
    const sets = { ...requirementSets, ExcelApi: this.faults.excelApi };
    const url = `https://workbench.invalid/${this.workbook.name}`;
    return appContext(this.place.identity, url, sets, this.workbook.settings.read());
  }

  private async asAddin(carryOut: () => Promise<string>): Promise<string> {
    this.workbook.actor = "addin";
    try {
      return await carryOut();
    } finally {
      this.calculator.resume();
      this.workbook.actor = "person";
    }
  }

  /** Events go out after the batch that caused them. */
  private raiseEvents(messages: EventMessages): void {
    this.workbook.events.listen((event) => {
      const rows = messages.of(event);
      if (rows.length > 0) this.place.schedule(() => this.messages.post(rows));
      if (event.type === "selectionChanged")
        this.place.schedule(() => this.conversation.raise("documentSelectionChanged", {}));
    });
  }
}
