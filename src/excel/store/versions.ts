import type { StoredVersion } from "./stored";

/** Most characters that earlier states of a case take in the workbook: beyond, the oldest that are not frozen go. */
const MOST = 1_000_000;

/** Earlier states as text, the newest first: the frozen ones, and as many of the others as there is room for. */
export function versionsText(versions: readonly StoredVersion[]): string {
  const texts: string[] = [];
  let length = 2;
  for (const version of versions) {
    const text = JSON.stringify(version);
    if (version.frozen !== true) {
      length += text.length + 1;
      if (length > MOST) continue;
    }
    texts.push(text);
  }
  return `[${texts.join(",")}]`;
}
