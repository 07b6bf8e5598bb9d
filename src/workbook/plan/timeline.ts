import type { PlanContext } from "./context";
import { dateSerial } from "./dates";
import type { SheetDraft } from "./draft";
import { column, row as rows, sheetName, tabColor } from "./layout";
import { LinePage, type Calculation, type Section } from "./line-page";
import { format } from "./number-format";
import { cell } from "./ranges";
import { writePage } from "./write-page";

/** Months, dates, indices and discount factors: the one timeline that every sheet follows. */
export function planTimeline(
  context: PlanContext,
  wholes: ReadonlySet<string>,
): { page: LinePage; draft: SheetDraft } {
  const lines = context.results.model.lines.filter(({ part }) => part === "time");
  const calendar = lines.filter(({ id }) => id === "time/month" || id === "time/year");
  const factors = lines.filter(({ kind }) => kind.name === "time.discountFactor");
  const indices = lines.filter((line) => !calendar.includes(line) && !factors.includes(line));
  const month = (at: number) => `${cell(at, column.first).replace(/(\d)/, "$$$1")}`;
  const dates: Calculation[] = [
    {
      id: "calendar/first",
      label: context.text.timeline.firstDay,
      unit: context.text.common.date,
      format: format.month,
      adds: false,
      values: days(context, 0),
      formula: () => `EDATE(in_start,${month(rows.month)}-1)`,
    },
    {
      id: "calendar/last",
      label: context.text.timeline.lastDay,
      unit: context.text.common.date,
      format: format.month,
      adds: false,
      values: days(context, 1).map((day) => day - 1),
      formula: () => `EDATE(in_start,${month(rows.month)})-1`,
    },
  ];
  const sections: Section[] = [
    {
      title: context.text.timeline.calendar,
      lines: calendar,
      calculations: dates,
      singles: [
        {
          id: "calendar/months",
          label: context.text.timeline.lastMonth,
          unit: context.text.common.month,
          format: format.count,
          value: context.months,
          formula: (page) => `MAX(${page.row("time/month")})`,
        },
      ],
    },
    { title: context.text.timeline.stepping, lines: indices },
    { title: context.text.timeline.discounting, lines: factors },
  ];
  const page = new LinePage(context, { name: sheetName.timeline, periods: context.months, sections, wholes });
  const draft = writePage(page, {
    title: context.text.timeline.title,
    tab: tabColor.working,
    emphasis: () => "plain",
    imported: () => "",
  });
  return { page, draft };
}

const days = ({ months, source }: PlanContext, ahead: number): Float64Array =>
  Float64Array.from({ length: months }, (_, i) => dateSerial(source.start, i + ahead));
