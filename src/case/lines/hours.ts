import { defineLine } from "../line";

/** Hours of service: how many people seats need, and what nights and weekends cost where. */

export const day = defineLine({
  name: "hours.day",
  label: "Hours of service a day",
  unit: "hour",
  meaning: "Hours of a week over its days of service.",
  year: "average",
  inputs: { coverageHours: "hour/week", days: "day/week" },
  formula: "coverageHours / days * oneDay",
});

export const localStart = defineLine({
  name: "hours.localStart",
  label: "Service starts, local hour",
  unit: "hour",
  meaning: "Less than 0 on the day before, 24 and more on the day after.",
  year: "last",
  inputs: { startHour: "hour", utcOffset: "hour" },
  formula: "startHour + utcOffset",
});

/** Hours of a day of service between two local hours. */
const hoursIn = (begins: string, ends: string): string =>
  `max(0, min(localStart + hoursADay, ${ends}) - max(localStart, ${begins}))`;

export const nightShare = defineLine({
  name: "hours.nightShare",
  label: "Share of hours at night",
  unit: "1",
  meaning: "Hours of service between 22 and 6 local time over all hours of service.",
  year: "last",
  inputs: { localStart: "hour", hoursADay: "hour" },
  formula: `hoursADay == 0 ? 0 : (${[
    hoursIn("nightBegins - hoursPerDay * oneDay", "nightEnds"),
    hoursIn("nightBegins", "nightEnds + hoursPerDay * oneDay"),
    hoursIn("nightBegins + hoursPerDay * oneDay", "nightEnds + hoursPerDay * oneDay + hoursPerDay * oneDay"),
  ].join(" + ")}) / hoursADay`,
});

/** How many of the days of service are followed so many days later by a day of a weekend. */
const weekendDays = (from: string): string => `min(daysPerWeek - weekdays, max(0, ${from}))`;

/** Hours of a week of service times its days: over both lies the share. */
const HOURS_OF_DAYS = "hour*day/week";

export const weekendBefore = defineLine({
  name: "hours.weekendBefore",
  label: "Weekend hours of a day of service and the one before",
  unit: HOURS_OF_DAYS,
  meaning:
    "Hours of service that fall, by local time, on the day of service or the one before, times how many of these days are of a weekend.",
  year: "last",
  inputs: { localStart: "hour", hoursADay: "hour", days: "day/week" },
  formula: [
    `${hoursIn("0 - hoursPerDay * oneDay", "0")} * (oneDay / oneWeek + max(0, days - daysPerWeek + oneDay / oneWeek))`,
    `${hoursIn("0", "hoursPerDay * oneDay")} * ${weekendDays("days - weekdays")}`,
  ].join(" + "),
});

export const weekendAfter = defineLine({
  name: "hours.weekendAfter",
  label: "Weekend hours of the two days after",
  unit: HOURS_OF_DAYS,
  meaning:
    "Hours of service that fall, by local time, on one of the two days after the day of service, times how many of these days are of a weekend.",
  year: "last",
  inputs: { localStart: "hour", hoursADay: "hour", days: "day/week" },
  formula: [
    `${hoursIn("hoursPerDay * oneDay", "hoursPerDay * oneDay + hoursPerDay * oneDay")} * ${weekendDays("days - weekdays + oneDay / oneWeek")}`,
    `${hoursIn("hoursPerDay * oneDay + hoursPerDay * oneDay", "hoursPerDay * oneDay + hoursPerDay * oneDay + hoursPerDay * oneDay")} * ${weekendDays("days - weekdays + oneDay / oneWeek + oneDay / oneWeek")}`,
  ].join(" + "),
});

export const weekendShare = defineLine({
  name: "hours.weekendShare",
  label: "Share of hours on weekends",
  unit: "1",
  meaning: "Hours of service on local Saturdays and Sundays over all hours of service.",
  year: "last",
  inputs: { weekendBefore: HOURS_OF_DAYS, weekendAfter: HOURS_OF_DAYS, hoursADay: "hour", days: "day/week" },
  formula: "hoursADay == 0 ? 0 : (weekendBefore + weekendAfter) / (hoursADay * days)",
});

export const premium = defineLine({
  name: "hours.premium",
  label: "Premium of the hours",
  unit: "1",
  meaning: "Share of hours times premium, nights and weekends together: hours may have both.",
  year: "last",
  inputs: { nightShare: "1", nightPremium: "1", weekendShare: "1", weekendPremium: "1" },
  formula: "nightShare * nightPremium + weekendShare * weekendPremium",
});

export const premiumPay = defineLine({
  name: "hours.premiumPay",
  label: "Premium for nights and weekends",
  unit: "currency/month",
  meaning: "Salary and statutory charges of the role times the premium of its hours.",
  inputs: {
    fte: "FTE",
    salary: "currency/FTE/year",
    statutoryRate: "1",
    premium: "1",
    wageIndex: "1",
  },
  formula: "fte * salary * (1 + statutoryRate) * premium / monthsPerYear * wageIndex",
});

export const loadedCost = defineLine({
  name: "hours.loadedCost",
  label: "Loaded cost with premiums",
  unit: "currency/FTE/month",
  meaning: "Loaded cost with the premium of the hours on salary and statutory charges.",
  year: "average",
  inputs: {
    loadedCost: "currency/FTE/month",
    salary: "currency/FTE/year",
    statutoryRate: "1",
    premium: "1",
    wageIndex: "1",
    currencyIndex: "1",
  },
  formula: "loadedCost + salary * (1 + statutoryRate) * premium / monthsPerYear * wageIndex * currencyIndex",
});

export const seats = defineLine({
  name: "hours.seats",
  label: "Employees for the seats",
  unit: "FTE",
  meaning: "Seats times the people that each needs; handovers make its hours longer.",
  year: "average",
  inputs: {
    seats: "seat",
    hoursPerYear: "hour/seat/year",
    handoverHours: "hour",
    hoursADay: "hour",
    netHours: "hour/FTE/year",
  },
  formula:
    "seats * LABOR.RELIEF(hoursPerYear * (1 + (given(hoursADay) and hoursADay > 0 ? handoverHours / hoursADay : 0)) * oneYear, netHours * oneYear)",
});

export const employees = defineLine({
  name: "hours.employees",
  label: "Employees",
  unit: "FTE",
  meaning: "Those that all seats need; or that the work needs, where these are more.",
  year: "average",
  inputs: { seats: "row:FTE", forWork: "FTE" },
  formula: "max(sum(seats), given(forWork) ? forWork : 0)",
});

export const productivity = defineLine({
  name: "hours.productivity",
  label: "Productivity with net hours",
  unit: "1",
  meaning: "Productivity against in-house times net hours of a person there over those at home.",
  year: "average",
  inputs: { productivity: "1", netHoursThere: "hour/FTE/year", netHours: "hour/FTE/year" },
  formula: "productivity * netHoursThere / netHours",
});

export const equivalent = defineLine({
  name: "hours.equivalent",
  label: "In-house equivalent",
  unit: "currency/month",
  meaning: "What all the work would cost in-house at the option's hours. Shown, in no total.",
  inputs: { parts: "row:currency/month" },
  formula: "sum(parts)",
});

export const added = defineLine({
  name: "hours.added",
  label: "Hours of service added a year",
  unit: "hour/year",
  meaning: "Hours of service of the option less those of today.",
  year: "average",
  inputs: { option: "hour/week", today: "hour/week" },
  formula: "(option - today) * weeksInYear",
});

export const benefit = defineLine({
  name: "hours.benefit",
  label: "Longer hours of service",
  unit: "currency/month",
  meaning: "Margin earned in the hours of service that are added, for the work moved.",
  inputs: {
    hoursAdded: "hour/year",
    marginPerHour: "currency/hour",
    scope: "1",
    progress: "1",
    priceIndex: "1",
  },
  formula: "0 - hoursAdded * marginPerHour / monthsPerYear * scope * progress * priceIndex",
});
