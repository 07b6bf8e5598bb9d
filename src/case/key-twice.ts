/**
 * The first key that well-formed JSON text gives twice in one object: a parser keeps the last one and says nothing.
 * Keys are compared as they are read, so that an escape hides none.
 */
export function keyTwice(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (let token = tokens.exec(json); token !== null; token = tokens.exec(json)) {
    const [text, colon] = token;
    if (text === "{") open.push(new Set());
    else if (text === "[") open.push(undefined);
    else if (text === "}" || text === "]") open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(text.slice(0, -colon.length)) as string;
      const keys = open[open.length - 1];
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}
