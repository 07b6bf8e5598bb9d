import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A thousand bytes, which is the stricter reading of KB. */
const KB = 1000;

/** What a person waits for before something works: its files in the build, and the most they may weigh in gzip. */
export interface Budget {
  readonly what: string;
  readonly files: readonly string[];
  readonly gzipLimit: number;
}

/** The budgets of the build in a folder. Microsoft's office.js is not ours to weigh. */
export function budgetsOf(folder: string): Budget[] {
  return [
    { what: "functions start-up script", files: ["functions.js"], gzipLimit: 20 * KB },
    {
      what: "task pane, first load",
      files: ["taskpane.html", ...loadedBy(readFileSync(join(folder, "taskpane.html"), "utf8"))],
      gzipLimit: 85 * KB,
    },
  ];
}

/** The files of our own that a page's scripts, style sheets and pictures are loaded from. */
export function loadedBy(page: string): string[] {
  const tags = page.match(/<(script|link|img)\b[^>]*>/g) ?? [];
  return tags
    .flatMap((tag) => /(?:src|href)=["']?([^"' >]+)/.exec(tag)?.[1] ?? [])
    .filter((address) => !address.startsWith("https://"));
}

/** Bytes as they are, and as a server sends them. */
export function weigh(content: Buffer): { raw: number; gzip: number } {
  return { raw: content.length, gzip: gzipSync(content).length };
}

/** Whether a script has mathjs in it: these are messages of its parser, which no minifier changes. */
export function holdsMathjs(script: string): boolean {
  return script.includes("Parenthesis ) expected") || script.includes("Unexpected operator ");
}

/** 12345 bytes as "12.3 KB". */
export const inKB = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;
