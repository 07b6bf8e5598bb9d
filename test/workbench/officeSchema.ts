import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What office.js can ask of one class of Excel, under the names on the wire. */
export interface ClassSchema {
  readonly scalars: ReadonlySet<string>;
  readonly writable: ReadonlySet<string>;
  /** Names under which the client writes what it reads under another one. */
  readonly writtenOtherwise: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
}

/** The readable build of the file that carries Excel's object model. */
export function readOfficeSource(): string {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  const path = join(dirname(manifest), "dist", "excel-web-16.00.debug.js");
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

const classes =
  /    var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n    \}\(OfficeExtension\.ClientObject\)\);/g;

/** Extracts the classes of the object model from the source of office.js itself. */
export function excelSchema(source: string): Map<string, ClassSchema> {
  const schema = new Map<string, ClassSchema>();
  const excel = source.slice(source.indexOf("var _BeginExcel"));
  for (const [, name = "", body = ""] of excel.matchAll(classes))
    schema.set(name, classSchema(name, body, excel));
  return schema;
}

function classSchema(name: string, body: string, excel: string): ClassSchema {
  const scalars = listOf<string>(body, "_scalarPropertyOriginalNames");
  const updateable = listOf<boolean>(body, "_scalarPropertyUpdateable");
  return {
    scalars: new Set(scalars),
    writable: new Set(scalars.filter((_, index) => updateable[index])),
    writtenOtherwise: new Set(
      names(
        excel,
        new RegExp(
          `function ${name}_\\w+_Set\\(thisObj, value\\)[^}]*?_invokeSetProperty\\(thisObj, "(\\w+)"`,
          "g",
        ),
      ),
    ),
    links: new Set(names(body, /_createPropertyObject\((?:Excel\.|OfficeCore\.)?\w+, this, "(\w+)"/g)),
    methods: new Set([
      ...names(body, /_createMethodObject\((?:Excel\.|OfficeCore\.)?\w+, (?:this|thisObj), "(\w+)"/g),
      ...names(body, /_invokeMethod\(this, "(\w+)"/g),
    ]),
    isCollection: body.includes('"_isCollection"'),
  };
}

const names = (body: string, pattern: RegExp): string[] =>
  [...body.matchAll(pattern)].map((match) => match[1] ?? "");

function listOf<T>(body: string, property: string): T[] {
  const pattern = new RegExp(
    `prototype, "${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`,
  );
  const match = pattern.exec(body);
  return match?.[1] ? (JSON.parse(match[1]) as T[]) : [];
}
