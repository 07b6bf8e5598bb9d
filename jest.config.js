/** One runner for every test: TypeScript through swc, packages that ship only ES modules included. */
const esModulesOnly = ["@ironcalc", "@xarsh", "@cj-tech-master", "valibot", "fflate", "mathjs"];

export default {
  testEnvironment: "node",
  maxWorkers: "100%",
  // A test's own globals are slow to find; those that calculations use in their innermost loops are handed over.
  sandboxInjectedGlobals: ["Math", "Number", "Float64Array", "Array", "Object", "Map", "Set"],
  // Catches what hangs; how long things take is a matter of benchmarks.
  testTimeout: 120_000,
  setupFilesAfterEnv: ["<rootDir>/test/support/second-try.ts"],
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.(t|j|mj)s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
};
