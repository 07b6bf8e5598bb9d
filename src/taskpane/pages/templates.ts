import type { Case } from "../../case/schema/case";
import type { Shape } from "../icons/shapes";
import type { Strings } from "../strings/strings";

/** A case that a person can start from; it is loaded when it is opened. */
export interface Template {
  readonly id: string;
  readonly icon: Shape;
  readonly name: (t: Strings) => string;
  readonly about: (t: Strings) => string;
  readonly load: () => Promise<Case>;
}

export const templates: readonly Template[] = [];
