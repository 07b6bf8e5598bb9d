import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { BUILD_TIMEOUT, shipped } from "../support/shipped";
import { officeOutsideExcel } from "../taskpane/support/browser";
import { inPane } from "../taskpane/support/in-pane";
import { filesOf } from "./built";

/** What a minified script says of the chunks that it loads later, and of the workers that it starts. */
const LATER = /\.e\("?(\d+)"?\)/g;
const STARTED = /new Worker\("([^"]+)"\)/g;

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name as string);

/** A build as text: its scripts, and which chunks each can come to load. */
class Build {
  readonly files: readonly string[];

  constructor(private readonly folder: string) {
    this.files = filesOf(folder);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  readonly chunks = (): string[] => this.files.flatMap((file) => /^(\d+)\.js$/.exec(file)?.[1] ?? []);

  pages(): string[] {
    return this.files.filter((file) => file.endsWith(".html") && !file.startsWith("docs/"));
  }

  workers(): string[] {
    const scripts = this.files.filter((file) => file.endsWith(".js") && !/^(cli\.js$|docs\/)/.test(file));
    return [...new Set(scripts.flatMap((file) => found(this.read(file), STARTED)))].sort();
  }

  scriptsOf(page: string): string[] {
    return found(this.read(page), /<script[^>]+src="?([a-z-]+\.js)/g);
  }

  /** Every chunk that a script loads, or that one of those chunks loads. */
  laterOf(scripts: readonly string[]): string[] {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      for (const chunk of found(this.read(file), LATER))
        if (!reached.has(chunk)) {
          reached.add(chunk);
          follow(`${chunk}.js`);
        }
    };
    scripts.forEach(follow);
    return [...reached].sort();
  }
}

/** What became of the chunks and of the modules in them. */
interface Came {
  readonly modules: number;
  readonly failures: readonly string[];
}

/** Runs in the page or worker: loads the chunks as its own script would, and starts every module in them. */
async function loadAll(chunks: readonly string[]): Promise<Came> {
  type Runtime = ((id: string) => unknown) & { e(chunk: string): Promise<unknown> };
  const all = (globalThis as unknown as { webpackChunksourcing_case: unknown[][] }).webpackChunksourcing_case;
  const runtime = await new Promise<Runtime>((done) => all.push([["probe"], {}, done]));
  const failures: string[] = [];
  for (const chunk of chunks)
    await Promise.resolve()
      .then(() => runtime.e(chunk))
      .catch((error: unknown) => failures.push(`${chunk}.js: ${String(error)}`));
  const modules = all.flatMap(([, held]) => Object.keys(held as object));
  for (const id of modules)
    try {
      runtime(id);
    } catch (error) {
      failures.push(`module ${id}: ${String(error)}`);
    }
  return { modules: modules.length, failures };
}

inPane("what the shipped build loads later", (pane) => {
  let build: Build;
  const seen = new Set<string>();
  beforeAll(async () => {
    build = new Build(await shipped());
  }, BUILD_TIMEOUT);

  async function expectAll(
    place: Pick<Page, "evaluate">,
    name: string,
    scripts: readonly string[],
  ): Promise<void> {
    const chunks = build.laterOf(scripts);
    chunks.forEach((chunk) => seen.add(chunk));
    if (chunks.length === 0) return;
    const came = await place.evaluate(loadAll, chunks);
    expect([name, came.failures]).toEqual([name, []]);
    expect(came.modules).toBeGreaterThanOrEqual(chunks.length);
  }

  const openPage = async (name: string): Promise<Page> => {
    const page = await pane.browser.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeOutsideExcel }),
    );
    await page.goto(`${pane.address}/${name}`);
    return page;
  };

  test("comes in every page and every worker, and every module of it starts there", async () => {
    for (const name of build.pages()) {
      const page = await openPage(name);
      await expectAll(page, name, build.scriptsOf(name));
      await page.close();
    }
    // A file without a policy and without workers of its own.
    const page = await openPage("functions.json");
    expect(build.workers()).toEqual(["builder.js", "engine.js", "sharer.js", "study.js"]);
    for (const name of build.workers()) {
      const started = page.waitForEvent("worker");
      await page.evaluate((script) => void new Worker(script), name);
      await expectAll((await started) as unknown as Page, name, [name]);
    }
    await page.close();
    expect(build.chunks().filter((chunk) => !seen.has(chunk))).toEqual([]);
  });
});
