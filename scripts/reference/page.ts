import { ownSeries } from "../../src/reference/own-series";
import { published } from "../../src/reference/published";
import type { Figure, PublishedSeries } from "../../src/reference/published/figure";
import type { Series } from "../../src/reference/series";

/** The page of all sourced figures: what each series is, and the published ones in full. */
export function referenceDataPage(): string {
  return [
    "# Sourced figures",
    "",
    "Generated from what the DATA functions read. `=BPO.DATA.SOURCE(series, [country])` says the same in a cell. Where nothing could be sourced a function says so (`#N/A`), and you enter your own figure.",
    "",
    "## Series that functions read",
    "",
    ...ownSeries.flatMap(section),
    "## Published figures to compare a case with",
    "",
    "Cited as they were printed; no function computes with them.",
    "",
    ...published.flatMap((series) => [...section(series), ...table(series)]),
    "## What could not be sourced",
    "",
    "Wages by occupation outside the United States, employer's charges outside the countries above, severance weeks by country and tenure, the cost of a seat, withholding tax on services, and value added tax with a year. You enter these.",
    "",
  ].join("\n");
}

function section(series: Series): string[] {
  const { id, name, measures, unit, years, source, license, copy, read } = series;
  const [first, last] = years;
  return [
    `### ${name}`,
    "",
    measures,
    "",
    `- Series: \`${id}\``,
    `- Unit: ${unit}`,
    `- Years: ${first === last ? first : `${first} to ${last}`}`,
    `- Source: ${source.publisher}, ${source.table}${source.address === undefined ? "" : `, <${source.address}>`}`,
    `- License: ${license}`,
    `- Read: ${read}${copy === undefined ? "" : `, ${copy}`}`,
    "",
  ];
}

const table = ({ figures }: PublishedSeries): string[] => [
  "| of | year | figure |",
  "|---|---|---|",
  ...figures.map((figure) => `| ${figure.of} | ${figure.year} | ${range(figure)} |`),
  "",
];

const range = ({ low, high }: Figure): string => (low === high ? `${low}` : `${low} to ${high}`);
