import { buildModel } from "../../../src/case/model/build";
import type { Model } from "../../../src/case/model/model";
import { readOrFail } from "../../case/small-case";

/** The model of a case that must be in order, as it stands in a file. */
export function modelOf(data: unknown): Model {
  const built = buildModel(readOrFail(data));
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.model;
}
