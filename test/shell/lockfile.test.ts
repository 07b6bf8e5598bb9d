import lock from "../../package-lock.json";

interface Entry {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/**
 * Builds for other platforms than the one that CI runs on, which the registry that made the lockfile does not have:
 * no checksum can be had, and nothing here installs them.
 */
const notToBeHad = /^node_modules\/@xarsh\/ooxml-validator-(?!linux-x64)/;

test("every package is pinned by its checksum", () => {
  const packages = Object.entries(lock.packages as Record<string, Entry>).filter(([path]) => path !== "");
  expect(packages.length).toBeGreaterThan(500);
  for (const [path, { integrity, optional, os, cpu }] of packages) {
    if (notToBeHad.test(path) && integrity === undefined)
      expect([path, optional, os?.includes("linux") && cpu?.includes("x64")]).toEqual([path, true, false]);
    else expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha(512|256)-[A-Za-z0-9+/]+=*$/)]);
  }
});
