import type { DriverRecord } from "./schema/driver";

/** Inputs that are one number for the whole case: rates that a formula compounds by itself, calls of an interval, scores and weights. */
const ONE_FOR_ALL =
  /(^|\.)(discountRate|afterTaxDiscountRate|timing|improvement|indexInflation|indexShare|indexCap|calls|containmentRise|priceChange)$|^later\.|^customLines\.|^assessment\./;
const DATES = /^(month|year)$/;

/** Whether an input may have another value from a later year on: no date is, and no rate that is compounded. */
export const mayChange = (path: string, { unit, whole }: DriverRecord): boolean =>
  !ONE_FOR_ALL.test(path) && whole !== true && !DATES.test(unit);
