import type { CellStyle } from "../../model/cellStyle";
import { commonStyle, applyStyle, type StyledArea } from "../../model/rangeStyle";
import type { Workbook } from "../../model/workbook";
import type { Command, Tab } from "./ribbon";

/** What the tab does beside formats. */
export interface HomeActions {
  open(): void;
  save(): void;
  undo(): void;
  redo(): void;
}

/** Excel's own tab, as far as one needs it to try the add-in: files, undo of what was typed, and a few formats. */
export function homeTab(workbook: Workbook, actions: HomeActions): Tab {
  const area = (): StyledArea => ({ sheet: workbook.selection.sheet, rects: [workbook.selection.rect] });
  const set = (change: CellStyle) => () => applyStyle(area(), change);
  const flip = (name: "bold" | "italic") => () =>
    applyStyle(area(), { [name]: commonStyle(area(), name) !== true });
  const decimals = (step: number) => () =>
    applyStyle(area(), {
      numberFormat: withDecimals(String(commonStyle(area(), "numberFormat") ?? "General"), step),
    });
  const small = (id: string, label: string, icon: string, run: () => void): Command => ({
    id,
    label,
    tip: label,
    icon,
    size: "small",
    run,
  });
  return {
    id: "home",
    label: "Home",
    groups: [
      {
        label: "File",
        commands: [
          { ...small("open", "Open", "open", actions.open), tip: "Opens an .xlsx file", size: "big" },
          { ...small("save", "Save", "save", actions.save), tip: "Saves the workbook as .xlsx", size: "big" },
        ],
      },
      {
        label: "Undo",
        commands: [small("undo", "Undo", "undo", actions.undo), small("redo", "Redo", "redo", actions.redo)],
      },
      {
        label: "Font",
        commands: [
          small("bold", "Bold", "bold", flip("bold")),
          small("italic", "Italic", "italic", flip("italic")),
          small("input", "Input color", "fill", set({ fillColor: "#FFF2CC", fontColor: "#0000FF" })),
          small("no-fill", "No fill", "clear", set({ fillColor: null, fontColor: "#000000" })),
        ],
      },
      {
        label: "Alignment",
        commands: [
          small("left", "Align left", "left", set({ horizontalAlignment: "Left" })),
          small("center", "Center", "center", set({ horizontalAlignment: "Center" })),
          small("right", "Align right", "right", set({ horizontalAlignment: "Right" })),
        ],
      },
      {
        label: "Number",
        commands: [
          small("general", "General", "general", set({ numberFormat: "General" })),
          small("percent", "Percent", "percent", set({ numberFormat: "0.0%" })),
          small("thousands", "Thousands", "comma", set({ numberFormat: "#,##0" })),
          small("more-decimals", "More decimals", "more", decimals(1)),
          small("fewer-decimals", "Fewer decimals", "fewer", decimals(-1)),
        ],
      },
    ],
  };
}

/** A number format with more or fewer digits behind the point. */
export function withDecimals(format: string, step: number): string {
  const base = format === "General" ? "0" : format;
  const digits = /\.(0+)/.exec(base)?.[1]?.length ?? 0;
  const wanted = Math.max(0, digits + step);
  const fraction = wanted > 0 ? `.${"0".repeat(wanted)}` : "";
  return digits > 0 ? base.replace(/\.0+/g, fraction) : base.replace(/0(?!.*0)/, `0${fraction}`);
}
