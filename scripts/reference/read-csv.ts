import { readFileSync } from "node:fs";

/** A file of comma-separated values as records by column name. Fields may be quoted; none holds a line break. */
export function readCsv(file: string): Record<string, string>[] {
  const [header = "", ...lines] = readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  const names = fieldsOf(header);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    if (fields.length !== names.length) throw new Error(`${file}: ${names.length} columns, but: ${line}`);
    return Object.fromEntries(names.map((name, i) => [name, fields[i] as string]));
  });
}

const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

/** A field that holds a number. @throws Error where it does not */
export function numberIn(row: Readonly<Record<string, string>>, column: string): number {
  const text = row[column];
  const number = Number(text);
  if (text === undefined || text === "" || !Number.isFinite(number))
    throw new Error(`${column} is no number: ${JSON.stringify(row)}`);
  return number;
}
