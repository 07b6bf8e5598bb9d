import { invalidArgument } from "../hostError";

/** A piece of XML in the file. */
export class CustomXmlPart {
  private text: string;

  constructor(
    readonly id: string,
    xml: string,
    private readonly owner: CustomXmlParts,
  ) {
    this.text = checked(xml);
  }

  get namespaceUri(): string {
    return /^\s*(?:<\?[^>]*\?>\s*)*<[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(this.text)?.[1] ?? "";
  }

  get xml(): string {
    return this.text;
  }

  set xml(xml: string) {
    this.text = checked(xml);
  }

  delete(): void {
    this.owner.remove(this);
  }
}

export class CustomXmlParts {
  private parts: CustomXmlPart[] = [];
  private next = 1;

  get all(): readonly CustomXmlPart[] {
    return this.parts;
  }

  add(xml: string): CustomXmlPart {
    const id = `{00000000-0002-0000-0000-${String(this.next++).padStart(12, "0")}}`;
    const part = new CustomXmlPart(id, xml, this);
    this.parts.push(part);
    return part;
  }

  find(id: string): CustomXmlPart | null {
    return this.parts.find((part) => part.id === id) ?? null;
  }

  withNamespace(uri: string): CustomXmlPartsOfNamespace {
    return new CustomXmlPartsOfNamespace(this.parts.filter((part) => part.namespaceUri === uri));
  }

  remove(part: CustomXmlPart): void {
    this.parts = this.parts.filter((other) => other !== part);
  }
}

/** The parts of one namespace at the time of asking. */
export class CustomXmlPartsOfNamespace {
  constructor(readonly all: readonly CustomXmlPart[]) {}

  find(id: string): CustomXmlPart | null {
    return this.all.find((part) => part.id === id) ?? null;
  }
}

/** Excel refuses what is not XML. One element around everything is as far as the workbench looks. */
function checked(xml: string): string {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w.:-]+)(?:\s[^>]*)?(?:\/>|>[\s\S]*<\/\1\s*>)\s*$/.exec(xml);
  if (!root) throw invalidArgument("The custom XML part is not well-formed XML.");
  return xml;
}
