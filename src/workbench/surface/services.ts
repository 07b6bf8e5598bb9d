import type { FunctionInvoker } from "../functions/invoker";
import type { ResultRow } from "../functions/results";
import type { CallArguments } from "../protocol/arguments";
import type { SurfaceRegistry } from "../protocol/surface";

/** What the add-in asks of Excel's window: show or hide the pane, change the ribbon. */
export interface HostWindow {
  /** The pane is shown ("Visible") or works unseen ("Background"). */
  paneState: "Visible" | "Background";
  /** `Office.ribbon.requestUpdate`: JSON of the tabs and controls to change. */
  updateRibbon(json: string): void;
}

/** Hears from the runtime that its handlers for ribbon commands are in place. */
export class ActionReadiness {
  constructor(readonly ready: () => void) {}
}

class AppRuntime {
  constructor(readonly window: HostWindow) {}
}

class AppRuntimePersistence {
  startState = "Inactive";
}

class DynamicRibbon {
  constructor(readonly window: HostWindow) {}
}

class CustomFunctionsService {
  constructor(readonly invoker: FunctionInvoker) {}
}

/** Features of the custom functions runtime that are switched on: payload slicing, retry, timing, telemetry. */
const enabledFeatures = [1, 2, 3, 4];

/** Services that the runtime looks up by name, beside the workbook. */
export class Services {
  private readonly byName: ReadonlyMap<string, object>;

  constructor(invoker: FunctionInvoker, window: HostWindow, actionsReady: () => void) {
    this.byName = new Map<string, object>([
      ["Microsoft.InternalService.AddinInternalService", new ActionReadiness(actionsReady)],
      ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntime(window)],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistence()],
      ["Microsoft.DynamicRibbon.DynamicRibbon", new DynamicRibbon(window)],
      ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService(invoker)],
    ]);
  }

  find(name: string): object | null {
    return this.byName.get(name) ?? null;
  }
}

/** Describes the services. */
export function addServices(registry: SurfaceRegistry): void {
  registry
    .add(ActionReadiness, {
      name: "AddinInternalService",
      methods: {
        NotifyActionHandlerReady: (actions) => actions.ready(),
      },
    })
    .add(AppRuntime, {
      name: "AppRuntimeService",
      methods: {
        GetAppRuntimeState: ({ window }) => window.paneState,
        SetAppRuntimeState: ({ window }, args) => {
          window.paneState = args.text(0) === "Visible" ? "Visible" : "Background";
        },
      },
    })
    .add(AppRuntimePersistence, {
      name: "AppRuntimePersistenceService",
      methods: {
        GetAppRuntimeStartState: (persistence) => persistence.startState,
        SetAppRuntimeStartState: (persistence, args) => {
          persistence.startState = args.text(0);
        },
      },
    })
    .add(DynamicRibbon, {
      name: "DynamicRibbon",
      methods: { ExecuteRequestUpdate: ({ window }, args) => window.updateRibbon(args.text(0)) },
    })
    .add(CustomFunctionsService, {
      name: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: ({ invoker }) => invoker.ready(),
        _GetEnabledFeatures: () => enabledFeatures,
        SetInvocationArrayResults: ({ invoker }, args) => invoker.receive(rowsOf(args)),
      },
    });
}

const rowsOf = (args: CallArguments): ResultRow[] => args.raw(0) as ResultRow[];
