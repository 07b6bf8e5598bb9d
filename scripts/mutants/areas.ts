/** A part of the source, and the tests that are to notice when it is wrong. */
export interface Area {
  /** Folders of the source whose files are changed. */
  readonly source: readonly string[];
  /** Folders or files of tests, as patterns of jest. */
  readonly tests: readonly string[];
}

export const AREAS: Readonly<Record<string, Area>> = {
  kernel: { source: ["src/kernel"], tests: ["test/kernel", "test/formulas"] },
  formulas: { source: ["src/formulas"], tests: ["test/formulas"] },
  case: { source: ["src/case"], tests: ["test/case"] },
  plan: { source: ["src/workbook/plan"], tests: ["test/workbook/plan", "test/workbook/engines"] },
  share: { source: ["src/workbook/share"], tests: ["test/workbook/share"] },
  xlsx: { source: ["src/xlsx"], tests: ["test/workbook/package", "test/workbook/plan"] },
  typing: {
    source: ["src/typing", "src/taskpane/typing"],
    tests: ["test/taskpane/reading", "test/taskpane/number", "test/taskpane/units"],
  },
};

/** Tests of the shipped build would build it anew for every mutant. */
export const LEFT_OUT = "shipped|hostile|browser|package\\.test";

/** Files that hold words, data or what a script wrote. */
export const NOT_CHANGED = /\.generated\.ts$|messages\.ts$|words?\.ts$|\/templates\/|\/catalog\//;
