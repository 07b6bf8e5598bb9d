import type { Span } from "../package/model/types";
import type { WorkbookPackage } from "../package/open";
import { targetOfType } from "../package/relationships";
import type { XmlReader } from "../package/xml-reader";

/** One rich value: an entity with its card, a picture in a cell, an error with details. */
export interface RichValue {
  /** "_entity", "_localImage", … */
  readonly type: string;
  readonly structure: number;
  /** What the cell shows for it, where it says. */
  readonly text: string | undefined;
  readonly span: Span;
  /** Where the number of its structure stands. */
  readonly structureSpan: Span;
}

/** What the file keeps of rich values, and how cells point to them. */
export interface RichValues {
  readonly parts: { readonly values: string; readonly structures: string; readonly metadata: string };
  readonly values: readonly RichValue[];
  readonly structures: readonly { readonly type: string; readonly span: Span }[];
  /** Where the files say how many values and structures there are. */
  readonly counts: { readonly values: Span | undefined; readonly structures: Span | undefined };
  /** The list in the metadata between cells and values: which value, and where its number stands. */
  readonly links: readonly { readonly value: number; readonly span: Span }[];
  /** By a cell's value metadata, from 1: the number of its value; undefined for metadata of other kinds. */
  readonly valueOf: (valueMetadata: number) => number | undefined;
  /** Whether the file's value metadata serves rich values alone. */
  readonly isAlone: boolean;
  /** Whether formulas have metadata too (dynamic arrays): then the part must stay. */
  readonly hasFormulaMetadata: boolean;
  /** The elements of the metadata that serve rich values. */
  readonly metadataSpans: readonly Span[];
}

/** Reads the workbook's rich values; undefined where it has none. */
export function readRichValues(opened: WorkbookPackage): RichValues | undefined {
  const relationships = opened.relationships(opened.workbookPart);
  const values = targetOfType(relationships, "rdRichValue");
  const structures = targetOfType(relationships, "rdRichValueStructure");
  const metadata = targetOfType(relationships, "sheetMetadata");
  if (values === undefined || structures === undefined || metadata === undefined) return undefined;
  const shapes = readStructures(opened.xml(structures));
  const { found, count } = readValues(opened.xml(values), shapes.found);
  return {
    parts: { values, structures, metadata },
    values: found,
    structures: shapes.found,
    counts: { values: count, structures: shapes.count },
    ...readMetadata(opened.xml(metadata)),
  };
}

function readStructures(xml: XmlReader) {
  const found: { type: string; keys: string[]; span: Span }[] = [];
  let count: Span | undefined;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.depth === 1) count = xml.attributeSpan("count");
    if (xml.local !== "s") continue;
    const { start } = xml;
    const type = xml.attribute("t") ?? "";
    const keys: string[] = [];
    eachInside(xml, "k", () => keys.push(xml.attribute("n") ?? ""));
    found.push({ type, keys, span: { start, end: xml.end } });
  }
  return { found, count };
}

function readValues(xml: XmlReader, shapes: readonly { type: string; keys: readonly string[] }[]) {
  const found: RichValue[] = [];
  let count: Span | undefined;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.depth === 1) count = xml.attributeSpan("count");
    if (xml.local !== "rv") continue;
    const { start } = xml;
    const structure = Number(xml.attribute("s"));
    const structureSpan = xml.attributeSpan("s") ?? { start, end: start };
    const texts: string[] = [];
    eachInside(xml, "v", () => texts.push(xml.content()));
    const shape = shapes[structure];
    const text = texts[shape?.keys.indexOf("_DisplayString") ?? -1];
    found.push({ type: shape?.type ?? "", structure, text, span: { start, end: xml.end }, structureSpan });
  }
  return { found, count };
}

/** Visits the elements of that name inside the element just opened, and moves to its end. */
function eachInside(xml: XmlReader, local: string, visit: () => void): void {
  const { depth } = xml;
  for (;;) {
    const event = xml.next();
    if (event === "close" && xml.depth < depth) return;
    if (event === "open" && xml.local === local) visit();
  }
}

const richType = "XLRICHVALUE";

function readMetadata(xml: XmlReader) {
  const types: string[] = [];
  const links: { value: number; span: Span }[] = [];
  const records: { type: string | undefined; link: number }[] = [];
  const metadataSpans: Span[] = [];
  let hasFormulaMetadata = false;
  let section = "";
  let start = 0;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open" && xml.depth === 2) {
      section = xml.local === "futureMetadata" ? (xml.attribute("name") ?? "") : xml.local;
      start = xml.start;
      hasFormulaMetadata ||= section === "cellMetadata";
    }
    if (event === "close" && xml.depth === 1 && (section === richType || section === "valueMetadata")) {
      metadataSpans.push({ start, end: xml.end });
    }
    if (event !== "open") continue;
    if (xml.local === "metadataType") types.push(xml.attribute("name") ?? "");
    else if (xml.local === "rvb" && section === richType) {
      const span = xml.attributeSpan("i") ?? { start: xml.start, end: xml.start };
      links.push({ value: Number(xml.attribute("i")), span });
    } else if (xml.local === "rc" && section === "valueMetadata") {
      records.push({ type: types[Number(xml.attribute("t")) - 1], link: Number(xml.attribute("v")) });
    }
  }
  return {
    links,
    metadataSpans,
    hasFormulaMetadata,
    isAlone: records.every(({ type }) => type === richType),
    valueOf: (valueMetadata: number) => {
      const record = records[valueMetadata - 1];
      return record?.type === richType ? links[record.link]?.value : undefined;
    },
  };
}
