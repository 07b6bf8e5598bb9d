import type { PlanChart } from "../workbook/plan/chart";
import { element, namespaces, part } from "./xml";

/** The drawing of a sheet: where its charts stand, with their descriptions for screen readers. `ids`: their relationships. */
export function drawingXml(charts: readonly PlanChart[], ids: readonly string[]): string {
  const anchors = charts.map(({ area, title, description }, i) => {
    const corner = (name: string, row: number, column: number): string =>
      element(
        `xdr:${name}`,
        {},
        `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
      );
    const properties = element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: i + 2, name: `Chart ${i + 1}`, descr: `${title.text}. ${description}` }) +
        "<xdr:cNvGraphicFramePr/>",
    );
    const chart = element("c:chart", {
      "xmlns:c": namespaces.chart,
      "xmlns:r": namespaces.relationships,
      "r:id": ids[i],
    });
    const frame = element(
      "xdr:graphicFrame",
      { macro: "" },
      `${properties}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chart))}`,
    );
    return element(
      "xdr:twoCellAnchor",
      { editAs: "oneCell" },
      `${corner("from", area.top - 1, area.left - 1)}${corner("to", area.bottom, area.right)}${frame}<xdr:clientData/>`,
    );
  });
  return part(
    element(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing },
      anchors.join(""),
    ),
  );
}
