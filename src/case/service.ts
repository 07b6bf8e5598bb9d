import type { Option } from "./schema/case";

/** Options in which others do the work, so that they have a location, a price and a should-cost. */
export const isService = (option: Option): boolean =>
  option.kind !== "improved" && option.kind !== "software";
