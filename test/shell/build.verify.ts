import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, filesOf } from "./built";

const digest = (folder: string): string[] =>
  filesOf(folder).map((file) => {
    const hash = createHash("sha256").update(readFileSync(join(folder, file)));
    return `${file} ${hash.digest("hex")}`;
  });

test("two builds give the same bytes", async () => {
  const address = "https://addins.example.com/sourcing-case";
  expect(digest(await build(address))).toEqual(digest(await build(address)));
}, 900_000);
