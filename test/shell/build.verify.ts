import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shipped, shippedAddress } from "../support/shipped";
import { build, filesOf } from "./built";

const digest = (folder: string): string[] =>
  filesOf(folder).map((file) => {
    const hash = createHash("sha256").update(readFileSync(join(folder, file)));
    return `${file} ${hash.digest("hex")}`;
  });

test("two builds give the same bytes, and the same as the build that is tested", async () => {
  const first = digest(await build(`${shippedAddress}/`));
  expect(digest(await build(`${shippedAddress}/`))).toEqual(first);
  expect(digest(await shipped())).toEqual(first);
}, 1_800_000);
