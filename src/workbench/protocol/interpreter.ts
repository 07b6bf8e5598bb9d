import { HostError, itemNotFound, located, notSimulated } from "../hostError";
import { BatchObjects, type HostObjects } from "./objectPaths";
import { QueryReader, toWireName } from "./query";
import { References } from "./references";
import type { SurfaceRegistry } from "./surface";
import { type Action, type ActionResult, ActionType, type Batch, type BatchReply } from "./wire";

/**
 * Carries out the batches that office.js sends: object paths and actions in, results or one error out.
 * It knows nothing of Excel; the surfaces say what each object can do.
 */
export class BatchInterpreter {
  readonly references = new References();
  private readonly reader: QueryReader;

  constructor(
    private readonly objects: HostObjects,
    private readonly surfaces: SurfaceRegistry,
  ) {
    this.reader = new QueryReader(surfaces, this.references);
  }

  /** Runs the actions in order and stops at the first error, as Excel does: what is done stays done. */
  async process(batch: Batch): Promise<BatchReply> {
    const found = new BatchObjects(batch, this.objects, this.surfaces, this.references);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = await this.run(action, found);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return failure(index, asHostError(error), results, traces);
      }
    }
    return { Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}) };
  }

  private run(action: Action, found: BatchObjects): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = found.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.reader.identity(object);
      case ActionType.query:
        return this.reader.read(object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return this.reader.readJson(object, action.QueryInfo ?? {});
      case ActionType.method:
        return found.call(object, action.Name, action.ArgumentInfo);
      case ActionType.setProperty:
        return this.set(object, action.Name, found.argumentValues(action.ArgumentInfo)[0]);
      case ActionType.update:
        return this.update(object, action.ObjectState ?? {});
      case ActionType.recursiveQuery:
        throw notSimulated("ClientRequestContext", "loadRecursive");
      case ActionType.ensureUnchanged:
        throw notSimulated("ClientObject", "ensureUnchanged");
      default:
        throw notSimulated("ClientRequestContext", `action type ${action.ActionType}`);
    }
  }

  private update(object: object | null, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) this.set(object, toWireName(name), value);
  }

  private set(object: object | null, name: string, value: unknown): void {
    if (object === null) throw itemNotFound();
    const surface = this.surfaces.of(object);
    const set = surface.properties?.[name]?.set ?? surface.writes?.[name];
    if (!set) throw notSimulated(surface.name, `${name} (writing)`);
    located(`${surface.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`, () => set(object, value));
  }
}

function failure(index: number, error: HostError, results: ActionResult[], traces: number[]): BatchReply {
  return {
    Error: {
      ActionIndex: index,
      Code: error.code,
      Location: error.location,
      Message: error.message,
      HttpStatusCode: error.code === "ApiNotFound" ? 404 : 400,
    },
    ProcessedResults: { Results: results },
    ...(traces.length > 0 ? { TraceIds: traces } : {}),
  };
}

/** A mistake of the workbench itself must not look like an answer of Excel. */
const asHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(
        "GeneralException",
        `The workbench failed: ${error instanceof Error ? error.message : String(error)}`,
      );
