import { chmodSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { numberReading } from "./scripts/webpack/number-reading.js";
import { isImported, withImports } from "./scripts/webpack/style-sheets.js";
import { withoutExamples } from "./scripts/webpack/without-examples.js";

/** The address in the files of this repository. A build writes the one in ADDIN_URL instead. */
const developmentAddress = "https://localhost:3000";

/** Where the built files will live, without a slash at the end. */
function addressFrom(setting = developmentAddress) {
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url?.protocol !== "https:" || /[?#&]/.test(setting))
    throw new Error(
      `ADDIN_URL is "${setting}"; give an https address without ?, # and &, such as https://addins.example.com/sourcing-case`,
    );
  return url.href.replace(/\/+$/, "");
}

const address = addressFrom(process.env.ADDIN_URL || undefined);

/** Writes the address into whatever names it: the manifest, functions.json, the command line's list. */
const addressed = {
  apply({ hooks }) {
    hooks.compilation.tap("addressed", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "addressed", stage }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!/\.(js|json|xml|html)$/.test(name)) continue;
          const text = asset
            .source()
            .toString()
            .replaceAll(developmentAddress, () => address);
          compilation.updateAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  },
};

const atItsAddress = address === developmentAddress ? [] : [addressed];

const staticFiles = new CopyPlugin({
  patterns: [
    { from: "manifest.xml" },
    { from: "src/excel/functions/functions.generated.json", to: "functions.json" },
    { from: "assets/*.png" },
    {
      context: "src/taskpane",
      from: "styles/*.css",
      filter: (file) => !isImported(file),
      transform: withImports,
    },
  ],
});

const page = (name, chunks) =>
  new HtmlWebpackPlugin({
    template: `src/taskpane/${name}.html`,
    filename: `${name}.html`,
    chunks,
    chunksSortMode: "manual",
  });

/** A worker has no document: it loads what it needs later as scripts of its own, never as elements of a page. */
const worker = (file) => ({ import: file, chunkLoading: "import-scripts" });

/** npx and a shell start the command line by its first line, and only if the file may be executed. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) =>
      chmodSync(join(outputOptions.path, "cli.js"), 0o755),
    );
  },
};

export default (_env, { mode = "production" }) => {
  const common = {
    mode,
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".js"] },
    // As small as with terser, in half of the time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  };
  const typescript = (options = {}) => ({
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false }, ...options },
      },
    ],
  });
  // Apart from the pages, because it takes the operations without what no cell needs.
  const functions = {
    ...common,
    name: "functions",
    target: ["web", "es2022"],
    module: typescript({
      instance: "functions",
      getCustomTransformers: () => ({ before: [numberReading] }),
    }),
    entry: { functions: "./src/excel/functions/index.ts" },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/^\.\/later$/, (resource) => {
        if (resource.context.endsWith(join("kernel", "operations"))) resource.request = "./none";
      }),
      ...atItsAddress,
    ],
  };
  const browser = {
    ...common,
    name: "browser",
    target: ["web", "es2022"],
    module: typescript({
      instance: "browser",
      getCustomTransformers: () => ({ before: [withoutExamples] }),
    }),
    entry: {
      early: "./src/taskpane/early.ts",
      taskpane: "./src/taskpane/index.ts",
      engine: worker("./src/taskpane/engine/worker.ts"),
      builder: worker("./src/taskpane/builder/worker.ts"),
      study: worker("./src/taskpane/study/worker.ts"),
      sharer: worker("./src/taskpane/sharer/worker.ts"),
    },
    output: {
      clean: { keep: /^(cli|functions)\.js|^wasm_bg\.wasm$|^(docs|lib)\// },
      assetModuleFilename: "[name][ext]",
    },
    plugins: [staticFiles, page("taskpane", ["taskpane"]), ...atItsAddress],
  };
  const cli = {
    ...common,
    name: "cli",
    target: "node20",
    module: typescript(),
    entry: { cli: "./src/cli/index.ts" },
    experiments: { outputModule: true },
    output: { filename: "[name].js", module: true, asyncChunks: false, assetModuleFilename: "[name][ext]" },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      executable,
      ...atItsAddress,
    ],
  };
  return [functions, browser, cli];
};
