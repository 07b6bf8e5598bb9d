import { color } from "../workbook/plan/style";
import { element, namespaces, part } from "./xml";

/** The colors that Excel offers first, in its order: text and ground, then six of the charts'. */
const COLORS: readonly (readonly [name: string, value: string])[] = [
  ["dk1", "000000"], ["lt1", "FFFFFF"], ["dk2", color.ink], ["lt2", color.band], ["accent1", "0072B2"], ["accent2", "E69F00"],
  ["accent3", "009E73"], ["accent4", "CC79A7"], ["accent5", "56B4E9"], ["accent6", "D55E00"], ["hlink", color.go], ["folHlink", color.muted],
]; // prettier-ignore

/** A plain theme: a person who adds a chart gets the workbook's own colors and type. */
export function themeXml(): string {
  const colors = COLORS.map(([name, value]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val: value })),
  );
  const font = (name: string): string =>
    element(
      `a:${name}`,
      {},
      `${element("a:latin", { typeface: "Calibri" })}<a:ea typeface=""/><a:cs typeface=""/>`,
    );
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const three = (text: string): string => text.repeat(3);
  const formats =
    element("a:fillStyleLst", {}, three(fill)) +
    element("a:lnStyleLst", {}, three(element("a:ln", { w: 9525 }, fill))) +
    element("a:effectStyleLst", {}, three(element("a:effectStyle", {}, "<a:effectLst/>"))) +
    element("a:bgFillStyleLst", {}, three(fill));
  return part(
    element(
      "a:theme",
      { "xmlns:a": namespaces.drawing, name: "Sourcing Case" },
      element(
        "a:themeElements",
        {},
        element("a:clrScheme", { name: "Sourcing Case" }, colors.join("")) +
          element("a:fontScheme", { name: "Sourcing Case" }, font("majorFont") + font("minorFont")) +
          element("a:fmtScheme", { name: "Sourcing Case" }, formats),
      ),
    ),
  );
}
