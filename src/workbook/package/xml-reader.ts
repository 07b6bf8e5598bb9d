import { quoted, refusals } from "./problem";
import { XmlScopes } from "./xml-scopes";
import { unescapeXml } from "./xml-text";

/** What the reader stands on. Empty elements (`<a/>`) are an "open" followed by a "close". */
export type XmlEvent = "open" | "text" | "close" | "end";

/** The reader's own limits; a part of `Limits`. */
export interface XmlLimits {
  readonly depth: number;
  readonly attributes: number;
  readonly nameLength: number;
}

const name = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-\u00b7]*/uy;

const forbiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** ASCII letters, digits and "_", ":", "-", ".". */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 95 ||
    code === 45 ||
    code === 46
  );
}

/**
 * Reads XML from front to back: strict, aware of namespaces, without recursion, and never anything but the text
 * itself: document types and all entities but the predefined five are refused. `start` and `end` say where the
 * present tag or text stands, so that a caller can replace it and keep every other character as it is.
 * Throws WorkbookRefused, naming `part`, on anything that is not well-formed.
 */
export class XmlReader {
  /** Local name and namespace of the element just opened or closed. */
  local = "";
  namespace = "";
  /** The name as written, with its prefix. */
  rawName = "";
  /** The text just read, resolved. */
  text = "";
  start = 0;
  end = 0;
  /** Whether the element just opened is written `<a/>`. */
  isEmpty = false;

  /** Names of the elements that are open. */
  private readonly open: string[] = [];
  private readonly scopes = new XmlScopes();
  private readonly attributeNames: string[] = [];
  private readonly attributeValues: string[] = [];
  private attributeCount = 0;
  private hasPrefixes = false;
  private closePending = false;
  private rootSeen = false;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly limits: XmlLimits,
  ) {
    if (forbiddenCharacter.test(xml)) throw this.malformed("a character that XML does not permit");
    const declaration = /^\s*<\?xml\s[^>]*?\?>/.exec(xml);
    if (declaration === null) return;
    const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(declaration[0]);
    if (encoding !== null && !/^(utf-8|utf-16|us-ascii)$/i.test(encoding[1] as string))
      throw refusals.encoding(part);
    this.end = declaration[0].length;
  }

  /** How many elements are open, the one just opened included. */
  get depth(): number {
    return this.open.length;
  }

  /** Moves on. */
  next(): XmlEvent {
    if (this.closePending) {
      this.closePending = false;
      this.start = this.end;
      return this.close();
    }
    for (;;) {
      this.start = this.end;
      if (this.start >= this.xml.length) {
        if (this.open.length > 0 || !this.rootSeen) throw this.malformed("it ends too early");
        return "end";
      }
      if (this.xml.charCodeAt(this.start) !== 60) {
        if (this.readText()) return "text";
      } else {
        const second = this.xml.charCodeAt(this.start + 1);
        if (second === 47) return this.readClose();
        if (second === 63) this.skipTo("?>", 2);
        else if (second !== 33) return this.readOpen();
        else if (this.xml.startsWith("<!--", this.start)) this.skipTo("-->", 4);
        else if (this.xml.startsWith("<![CDATA[", this.start)) return this.readCharacterData();
        else throw refusals.documentType(this.part);
      }
    }
  }

  /** The value of an attribute of the element just opened; without a namespace, one without a prefix. */
  attribute(local: string, namespace = ""): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const raw = this.attributeNames[index] as string;
      if (
        namespace === ""
          ? raw === local
          : raw.endsWith(`:${local}`) && this.scopes.ofAttribute(raw) === namespace
      ) {
        return this.attributeValues[index];
      }
    }
    return undefined;
  }

  /** Where the value of an unprefixed attribute of the element just opened stands, inside its quotes. */
  attributeSpan(local: string): { start: number; end: number } | undefined {
    for (const found of this.xml
      .slice(this.start, this.end)
      .matchAll(/([^\s"'=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (found[1] !== local) continue;
      const end = this.start + found.index + found[0].length - 1;
      return { start: end - (found[2] as string).length + 2, end };
    }
    return undefined;
  }

  /** Moves past the end of the element just opened. */
  skip(): void {
    const outside = this.open.length - 1;
    while (this.next() !== "close" || this.open.length > outside);
  }

  /** Moves past the end of the element just opened, and gives all text inside it; `start` is then where it ended. */
  content(): string {
    const outside = this.open.length - 1;
    let content = "";
    for (;;) {
      const event = this.next();
      if (event === "text") content += this.text;
      else if (event === "close" && this.open.length === outside) return content;
    }
  }

  private readText(): boolean {
    const next = this.xml.indexOf("<", this.start);
    this.end = next < 0 ? this.xml.length : next;
    const raw = this.xml.slice(this.start, this.end);
    if (this.open.length === 0) {
      if (raw.trim() !== "") throw this.malformed("text outside its root element");
      return false;
    }
    if (raw.includes("]]>")) throw this.malformed('"]]>" in text');
    this.text = this.resolved(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    return true;
  }

  private readCharacterData(): XmlEvent {
    if (this.open.length === 0) throw this.malformed("text outside its root element");
    this.skipTo("]]>", 9);
    this.text = this.xml.slice(this.start + 9, this.end - 3);
    return "text";
  }

  private readOpen(): XmlEvent {
    if (this.open.length === 0 && this.rootSeen) throw this.malformed("two root elements");
    this.rootSeen = true;
    this.end = this.start + 1;
    const rawName = this.takeName();
    this.attributeCount = 0;
    this.hasPrefixes = false;
    for (;;) {
      const before = this.end;
      const code = this.skipSpace();
      if (code === 62 || code === 47) break;
      if (this.end === before) throw this.malformed("a tag that is not closed");
      this.readAttribute();
    }
    this.isEmpty = this.xml.charCodeAt(this.end) === 47;
    this.end += this.isEmpty ? 2 : 1;
    if (this.xml.charCodeAt(this.end - 1) !== 62) throw this.malformed("a tag that is not closed");
    if (this.open.length >= this.limits.depth) throw refusals.tooDeep(this.part, this.limits.depth);
    this.open.push(rawName);
    this.enterScope();
    this.setName(rawName);
    this.closePending = this.isEmpty;
    return "open";
  }

  private readAttribute(): void {
    const attribute = this.takeName();
    for (let index = 0; index < this.attributeCount; index++) {
      if (this.attributeNames[index] === attribute) throw this.malformed("an attribute that stands twice");
    }
    if (this.attributeCount >= this.limits.attributes) throw this.malformed("too many attributes");
    if (this.skipSpace() !== 61) throw this.malformed("an attribute without a value");
    this.end++;
    const quote = this.skipSpace();
    if (quote !== 34 && quote !== 39) throw this.malformed("an attribute without quotes");
    const start = this.end + 1;
    const close = this.xml.indexOf(quote === 34 ? '"' : "'", start);
    if (close < 0) throw this.malformed("an attribute that is not closed");
    this.end = close + 1;
    this.attributeNames[this.attributeCount] = attribute;
    this.attributeValues[this.attributeCount++] = this.attributeValue(this.xml.slice(start, close));
  }

  private attributeValue(raw: string): string {
    if (!/[<&\t\r\n]/.test(raw)) return raw;
    if (raw.includes("<")) throw this.malformed('"<" in an attribute');
    return this.resolved(raw.replace(/\r\n|[\t\r\n]/g, " "));
  }

  private readClose(): XmlEvent {
    const expected = this.open[this.open.length - 1];
    this.end = this.start + 2;
    if (expected !== undefined && this.xml.startsWith(expected, this.end)) this.end += expected.length;
    else throw this.malformed("tags that do not match");
    if (this.skipSpace() !== 62) throw this.malformed("tags that do not match");
    this.end++;
    return this.close();
  }

  private close(): XmlEvent {
    this.setName(this.open.pop() as string);
    this.scopes.leave();
    return "close";
  }

  private enterScope(): void {
    const known = this.scopes.enter(this.attributeNames, this.attributeValues, this.attributeCount);
    if (known > this.limits.attributes) throw this.malformed("too many prefixes");
    for (let index = 0; this.hasPrefixes && index < this.attributeCount; index++) {
      const name = this.attributeNames[index] as string;
      if (this.scopes.ofAttribute(name) === undefined)
        throw this.malformed(`the unknown prefix of ${quoted(name)}`);
    }
  }

  private setName(rawName: string): void {
    const namespace = this.scopes.ofElement(rawName);
    if (namespace === undefined) throw this.malformed(`the unknown prefix of ${quoted(rawName)}`);
    this.namespace = namespace;
    this.rawName = rawName;
    this.local = rawName.slice(rawName.indexOf(":") + 1);
  }

  private resolved(raw: string): string {
    const text = unescapeXml(raw);
    if (text === undefined) throw refusals.documentType(this.part);
    return text;
  }

  private takeName(): string {
    const start = this.end;
    let at = start;
    for (let code = this.xml.charCodeAt(at); isNameCode(code); code = this.xml.charCodeAt(++at)) {
      if (code === 58) this.hasPrefixes = true;
    }
    const first = this.xml.charCodeAt(start);
    if (this.xml.charCodeAt(at) > 127) return this.takeUnicodeName();
    // A digit, "-" or "." may stand inside a name, not begin it.
    if (at === start || (first >= 45 && first <= 57)) throw this.malformed("a tag without a name");
    if (at - start > this.limits.nameLength) throw this.malformed("a name that is too long");
    this.end = at;
    return this.xml.slice(start, at);
  }

  private takeUnicodeName(): string {
    name.lastIndex = this.end;
    const found = name.exec(this.xml);
    if (found === null) throw this.malformed("a tag without a name");
    if (found[0].length > this.limits.nameLength) throw this.malformed("a name that is too long");
    this.hasPrefixes ||= found[0].includes(":");
    this.end += found[0].length;
    return found[0];
  }

  /** Moves past white space; gives the code of the character behind it. */
  private skipSpace(): number {
    let code = this.xml.charCodeAt(this.end);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = this.xml.charCodeAt(++this.end);
    return code;
  }

  private skipTo(mark: string, from: number): void {
    const at = this.xml.indexOf(mark, this.start + from);
    if (at < 0) throw this.malformed("it ends too early");
    this.end = at + mark.length;
  }

  private malformed(what: string): Error {
    const line = this.xml.slice(0, this.start).split("\n").length;
    return refusals.damaged(`${quoted(this.part)} is not well-formed XML (${what}, line ${line})`);
  }
}
