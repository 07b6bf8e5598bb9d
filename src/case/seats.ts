import type { OptionProcess, Role } from "./schema/case";

/** Whether people of a role are counted by seats, today or under an option: then net hours of a person count. */
export const fillsSeats = (role: Role, part?: OptionProcess): boolean =>
  role.sizing === "seats" ||
  role.seats.length > 0 ||
  (part?.serviceHours?.roles ?? []).some((one) => one.role === role.id && one.seats.length > 0);
