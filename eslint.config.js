import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

/** Which folders of src a folder may import from. Read top to bottom: nobody imports what stands below them. */
const mayImport = {
  words: [],
  kernel: [],
  formulas: ["kernel"],
  reference: ["kernel"],
  case: ["formulas", "kernel", "reference"],
  typing: ["case", "formulas", "kernel", "reference"],
  analysis: ["case", "formulas", "kernel", "reference"],
  workbook: ["analysis", "case", "formulas", "kernel", "reference", "words"],
  import: ["workbook", "typing", "case", "formulas", "kernel", "reference", "words"],
  xlsx: ["workbook", "analysis", "case", "formulas", "kernel", "reference", "words"],
  excel: ["workbook", "analysis", "case", "formulas", "kernel", "reference", "words"],
  library: ["xlsx", "workbook", "analysis", "case", "formulas", "kernel", "reference", "words"],
  cli: [
    "library",
    "import",
    "typing",
    "xlsx",
    "workbook",
    "analysis",
    "case",
    "formulas",
    "kernel",
    "reference",
    "words",
  ],
  taskpane: [
    "excel",
    "import",
    "typing",
    "xlsx",
    "workbook",
    "analysis",
    "case",
    "formulas",
    "kernel",
    "reference",
    "words",
  ],
  workbench: ["xlsx", "workbook", "analysis", "case", "formulas", "kernel", "reference", "words"],
};
const folders = Object.keys(mayImport);
const zones = folders.map((folder) => ({
  target: `./src/${folder}`,
  from: folders
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .map((other) => `./src/${other}`),
  message: `src/${folder} may import only from: ${mayImport[folder].join(", ") || "nothing"} (see docs/architecture.md)`,
}));

/** What runs other people's workbooks never builds code or markup out of text. */
const noCodeFromText = [
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text from people never becomes markup.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name='document']",
    message: "Text from people never becomes markup.",
  },
];

/** Choices among several are drawn in one place each, which knows what a browser and Fluent do with them. */
const choicesInOnePlace = {
  selector: "TemplateElement[value.raw=/<(select|option|fluent-(menu-item|radio|tab|dropdown|option))\\b/]",
  message: "Choose with menu() of view/menu.ts or select() of view/select.ts.",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "**/*.generated.*", "**/.cache/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createTypeScriptImportResolver({
          project: ["tsconfig.json", "tsconfig.browser.json", "tsconfig.node.json"],
        }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "import-x/no-duplicates": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-implied-eval": "error",
      "no-restricted-syntax": ["error", ...noCodeFromText],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/{words,kernel,formulas,reference,case,typing,analysis,workbook,import,library}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "CustomFunctions",
        "window",
        "document",
        "process",
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.ts"],
    ignores: ["src/taskpane/view/{menu,select}.ts"],
    rules: { "no-restricted-syntax": ["error", ...noCodeFromText, choicesInOnePlace] },
  },
  {
    files: ["test/**/*.ts"],
    ignores: ["test/support/fast-check.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "fast-check",
          message: "Import test/support/fast-check: it decides which cases a run tries.",
        },
      ],
    },
  },
  prettier,
);
