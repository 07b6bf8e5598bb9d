/** One runner for every test: TypeScript through swc, packages that ship only ES modules included. */
const esModulesOnly = ["@ironcalc", "@cj-tech-master", "valibot", "fflate", "mathjs"];

export default {
  testEnvironment: "node",
  maxWorkers: "100%",
  // Catches what hangs; how long things take is a matter of benchmarks.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.(t|j|mj)s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
};
