const outermost: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** Which namespace each prefix means, element by element. */
export class XmlScopes {
  private readonly outer: ReadonlyMap<string, string>[] = [];
  private scope = outermost;

  /** Enters an element with its attributes; gives how many prefixes are known inside it. */
  enter(names: readonly string[], values: readonly string[], count: number): number {
    this.outer.push(this.scope);
    let inner: Map<string, string> | undefined;
    for (let index = 0; index < count; index++) {
      const name = names[index] as string;
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      inner ??= new Map(this.scope);
      inner.set(name.slice(6), values[index] as string);
    }
    if (inner !== undefined) this.scope = inner;
    return this.scope.size;
  }

  leave(): void {
    this.scope = this.outer.pop() ?? outermost;
  }

  /** The namespace of an element's name ("" for none); undefined where its prefix is not known. */
  ofElement(rawName: string): string | undefined {
    const colon = rawName.indexOf(":");
    return colon < 0 ? (this.scope.get("") ?? "") : this.ofPrefix(rawName, colon);
  }

  /** The same for an attribute's name: without a prefix, it has no namespace. */
  ofAttribute(rawName: string): string | undefined {
    const colon = rawName.indexOf(":");
    return colon < 0 || rawName.startsWith("xmlns:") ? "" : this.ofPrefix(rawName, colon);
  }

  private ofPrefix(rawName: string, colon: number): string | undefined {
    return rawName.includes(":", colon + 1) ? undefined : this.scope.get(rawName.slice(0, colon));
  }
}
