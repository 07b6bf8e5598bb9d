import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/**
 * Writes the types of the library's entries, and those that they name. Every import says the name of its file, as
 * Node's own resolution asks for. Gives the number of files; throws where a type can't be written.
 */
export function writeTypes(root: string, entries: readonly string[], folder: string): number {
  const made = declarations(root, entries);
  const pending = entries.map((name) => `library/${name}.d.ts`);
  const written = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (written.has(file)) continue;
    written.add(file);
    const text = made.get(file);
    if (text === undefined) throw new Error(`The types name ${file}, which was not made.`);
    const imports = importsIn(text, dirname(file), made);
    pending.push(...imports.map(({ leadsTo }) => leadsTo));
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, withFileNames(text, dirname(file), imports));
  }
  return written.size;
}

/** What the compiler says of each source, by its path below src. */
function declarations(root: string, entries: readonly string[]): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const source = join(root, "src");
  const program = ts.createProgram(
    entries.map((name) => join(source, `library/${name}.ts`)),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: source,
      outDir: source,
    },
  );
  const made = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => made.set(pathIn(source, file), text));
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0)
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => "\n",
      }),
    );
  return made;
}

const pathIn = (folder: string, file: string): string => relative(folder, file).replaceAll("\\", "/");

/** An import of a file of ours: where its path stands in the text, and the declarations that it names. */
interface OwnImport {
  readonly start: number;
  readonly end: number;
  readonly leadsTo: string;
}

function importsIn(text: string, folder: string, made: ReadonlyMap<string, string>): OwnImport[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName, pos }) => {
      const path = join(folder, fileName).replaceAll("\\", "/");
      const leadsTo = [`${path}.d.ts`, `${path}/index.d.ts`].find((file) => made.has(file));
      if (leadsTo === undefined) throw new Error(`${folder} imports ${fileName}, which has no types.`);
      const start = text.indexOf(fileName, pos);
      return { start, end: start + fileName.length, leadsTo };
    });
}

function withFileNames(text: string, folder: string, imports: readonly OwnImport[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, leadsTo } of [...imports].sort((a, b) => a.start - b.start)) {
    const path = relative(folder, leadsTo)
      .replaceAll("\\", "/")
      .replace(/\.d\.ts$/, ".js");
    result += text.slice(from, start) + (path.startsWith(".") ? path : `./${path}`);
    from = end;
  }
  return result + text.slice(from);
}
