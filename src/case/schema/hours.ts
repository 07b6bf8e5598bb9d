import * as v from "valibot";
import { driver, optional } from "./driver";
import { basis, id, list, name } from "./fields";

/** Hours of a week. */
const AROUND_THE_CLOCK = 168;
/** Hours of a leap year. */
const LONGEST_YEAR = 8784;

/** Hours in which somebody must be there, in a week. */
export const coverageHours = {
  label: "Hours of service a week",
  unit: "hour/week",
  min: 0,
  max: AROUND_THE_CLOCK,
} as const;

/** When these hours are. */
const when = {
  startHour: driver({
    label: "Service starts, UTC hour",
    unit: "hour",
    min: 0,
    below: 24,
    meaning: "Hour of the day in universal time: 8 in Berlin is 7 in winter.",
  }),
  days: driver({
    label: "Days of service a week",
    unit: "day/week",
    min: 1,
    max: 7,
    whole: true,
    meaning: "From Monday on, each with the same hours.",
  }),
};
const handoverHours = driver({
  label: "Handover between shifts a day",
  unit: "hour",
  min: 0,
  max: 24,
  default: 0,
  meaning: "Hours a day in which two shifts are there at once; more people are needed for each seat.",
});

/** A seat that must be filled for so many hours of a year. */
export const seatRow = v.strictObject({
  id,
  name,
  seats: driver({ label: "Seats", unit: "seat", min: 0, max: 100_000 }),
  hoursPerYear: driver({
    label: "Hours a year to fill them",
    unit: "hour/seat/year",
    above: 0,
    max: LONGEST_YEAR,
    meaning: "Of each seat: 24 hours on 5 days are 6,240.",
  }),
});

/** Net hours that a person works, here or there. */
export const netHours = driver(
  optional({
    label: "Net hours a person works a year",
    unit: "hour/FTE/year",
    above: 0,
    max: LONGEST_YEAR,
    meaning:
      "Absences and breaks taken off: no shrinkage comes on top. Productivity holds no longer hours then.",
  }),
);

/** When a process serves today: what nights, weekends and seats cost follows from it. */
export const serviceHours = v.strictObject({ basis, ...when, handoverHours });

/** When it serves under an option, with the seats of the roles that need others then. */
export const optionHours = v.strictObject({
  basis,
  coverageHours: driver(coverageHours),
  ...when,
  handoverHours,
  roles: list(v.strictObject({ role: id, seats: list(seatRow) })),
});

/** The hours that one of several sites takes. */
export const siteHours = v.strictObject({
  basis,
  coverageHours: driver({ ...coverageHours, above: 0 }),
  ...when,
});

/** What hours cost at a location. */
export const localHours = {
  utcOffset: driver(
    optional({
      label: "Hours ahead of UTC",
      unit: "hour",
      min: -12,
      max: 14,
      meaning: "Of standard time; less than 0 west of Greenwich.",
    }),
  ),
  nightPremium: driver({
    label: "Night premium",
    unit: "1",
    min: 0,
    max: 5,
    default: 0,
    meaning: "On pay and statutory charges for hours from 22 to 6 local time. Not in the bonus as well.",
  }),
  weekendPremium: driver({
    label: "Weekend premium",
    unit: "1",
    min: 0,
    max: 5,
    default: 0,
    meaning: "The same for Saturdays and Sundays, local time; on top of that for nights.",
  }),
};
