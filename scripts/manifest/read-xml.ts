import { createRequire } from "node:module";

/** An element of the manifest, with its children in the order they are written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

interface ParsedElement {
  "#name": string;
  $?: Record<string, string>;
  _?: string;
  $$?: ParsedElement[];
}
type Parser = { parseStringPromise(xml: string, options: object): Promise<Record<string, ParsedElement>> };

/** The parser that office-addin-manifest itself reads with. */
const { parseStringPromise } = createRequire(createRequire(import.meta.url).resolve("office-addin-manifest"))(
  "xml2js",
) as Parser;

/** Reads a manifest; fails where it is not well-formed XML. */
export async function readXml(xml: string): Promise<Element> {
  const parsed = await parseStringPromise(xml, { explicitChildren: true, preserveChildrenOrder: true });
  return fromParsed(Object.values(parsed)[0]!);
}

function fromParsed({
  "#name": name,
  $: attributes = {},
  _: text = "",
  $$: children = [],
}: ParsedElement): Element {
  return { name, attributes, text: text.trim(), children: children.map(fromParsed) };
}

/** Every element at any depth that is at the end of the path, written from an ancestor down: "Icon bt:Image". */
export function find(root: Element, path: string): Element[] {
  const [first, ...rest] = path.split(" ");
  const here = descendants(root).filter(({ name }) => name === first);
  return rest.length === 0 ? here : here.flatMap((element) => find(element, rest.join(" ")));
}

/** The element's descendants in document order, without itself. */
export function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
