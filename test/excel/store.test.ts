import type { NodeWorkbench } from "../../scripts/workbench/node/nodeWorkbench";
import type { Case } from "../../src/case/schema/case";
import { driversIn } from "../../src/case/drivers";
import { buildInto } from "../../src/excel/host/build";
import { openWorkbookStore, type WorkbookStore } from "../../src/excel/store/workbook-store";
import { wordsFor } from "../../src/excel/words";
import { write } from "../../src/workbench/model/rangeContent";
import { readSaved } from "../../src/taskpane/store/saved-text";
import { prepared, smallCase, startExcel } from "./start";

jest.setTimeout(200_000);

const words = wordsFor("en-US");
let ids = 0;

const open = (): Promise<WorkbookStore> =>
  openWorkbookStore({
    words,
    read: (source, versions) => readSaved(`{"case":${source},"versions":${versions}}`),
    newId: () => `id-${++ids}`,
  });

const withRate = (source: Case, rate: number): Case => ({ ...source, discountRate: rate });

describe("the case in the workbook's own file", () => {
  let workbench: NodeWorkbench;
  beforeEach(async () => {
    workbench = await startExcel();
  });

  const parts = () => workbench.host.workbook.customXmlParts;

  test("is read back by another session, under the same name", async () => {
    const store = await open();
    expect(await store.load()).toBeNull();
    const stored = { case: smallCase(), versions: [{ at: 5, label: "Opened <&>", case: smallCase() }] };
    await store.save(stored);
    const again = await open();
    expect(await again.load()).toEqual(stored);
    expect(again.key).toBe(store.key);
  });

  test("opening writes nothing", async () => {
    await (await open()).load();
    expect(parts().all).toHaveLength(0);
  });

  test("hostile texts come back as they were", async () => {
    const store = await open();
    const name = `]]></piece><x> & "' \u2028 \uFFFE \uD800 =1+1 &amp;lt;`.slice(0, 80);
    const stored = { case: { ...smallCase(), name }, versions: [] };
    await store.save(stored);
    expect((await (await open()).load())?.case.name).toBe(name);
  });

  test("a store that is cut off while it writes leaves the state before", async () => {
    const store = await open();
    await store.save({ case: withRate(smallCase(), 0.05), versions: [] });
    const whole = parts().all.find(({ xml }) => xml.includes('document="case"'));
    const cut = (whole?.xml ?? "").replace(/revision="(\d+)"/, 'revision="9"').replace(/of="1"/, 'of="2"');
    parts().add(cut);
    expect((await (await open()).load())?.case.discountRate).toBe(0.05);
  });

  test("what is damaged is not written over", async () => {
    const store = await open();
    await store.save({ case: smallCase(), versions: [] });
    const [damaged] = parts().all.filter(({ xml }) => xml.includes('document="case"'));
    if (damaged) damaged.xml = damaged.xml.replace("small", "smaller").replace(/"name":"/, '"name":"x');
    const before = parts().all.map(({ xml }) => xml);
    const again = await open();
    await expect(again.load()).rejects.toThrow(/damaged/);
    await expect(again.save({ case: smallCase(), versions: [] })).rejects.toThrow(/damaged/);
    expect(parts().all.map(({ xml }) => xml)).toEqual(before);
  });

  test("a newer format is refused", async () => {
    parts().add(
      '<piece xmlns="urn:sourcing-case:store:1" version="2" document="case" revision="1" number="1" of="1" checksum="x">{}</piece>',
    );
    await expect((await open()).load()).rejects.toThrow(/newer version/);
  });

  test("earlier versions are kept as far as there is room, the newest first", async () => {
    const store = await open();
    const long = { ...smallCase(), description: "x".repeat(900) };
    const versions = Array.from({ length: 400 }, (_, i) => ({ at: i, label: `Version ${i}`, case: long }));
    await store.save({ case: long, versions });
    const kept = (await (await open()).load())?.versions ?? [];
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(400);
    expect(kept[0]).toEqual(versions[0]);
    expect(parts().all.reduce((sum, { xml }) => sum + xml.length, 0)).toBeLessThan(1_300_000);
  });

  test("only the newest state stays in the file", async () => {
    const store = await open();
    for (let i = 0; i < 5; i++) await store.save({ case: withRate(smallCase(), i / 100), versions: [] });
    expect(parts().all).toHaveLength(3);
  });
});

describe("the cells of the sheet Inputs", () => {
  let workbench: NodeWorkbench;
  let store: WorkbookStore;
  let changes = 0;
  let remarks: readonly string[] = [];
  const source = smallCase();

  beforeAll(async () => {
    workbench = await startExcel();
    store = await open();
    await store.load();
    await store.save({ case: source, versions: [] });
    const setup = {
      store,
      words,
      prepare: async (of: Case) => ({ ...prepared(of), end: () => undefined }),
      now: () => 77,
    };
    await buildInto(setup, source, () => undefined, new AbortController().signal);
    store.onOutsideChange(() => changes++);
    store.onRemarks((now) => (remarks = now));
    await new Promise((done) => setTimeout(done, 50));
  });

  const cellOf = async (path: string, scenario = 0): Promise<string> => {
    const places = await store.places();
    const row = places?.rows.get(path);
    if (places === undefined || row === undefined) throw new Error(`${path} has no cell.`);
    return `Inputs!${String.fromCharCode(64 + places.first + scenario)}${row}`;
  };
  const type = (address: string, text: string): void => {
    const range = workbench.host.workbook.rangeAt(address);
    if (range === null) throw new Error(`${address} is no address.`);
    write(range, text);
  };
  const shown = (address: string): unknown => {
    const range = workbench.host.workbook.rangeAt(address);
    return range?.sheet.cells.at(range.rect.row, range.rect.column)?.value ?? null;
  };
  const heard = async (count: number): Promise<void> => {
    for (let i = 0; i < 100 && changes < count; i++) await new Promise((done) => setTimeout(done, 20));
    expect(changes).toBe(count);
  };
  const rate = async (): Promise<unknown> => {
    const found = await store.load();
    return driversIn(found?.case as Case).find(({ path }) => path === "discountRate")?.value;
  };

  test("were built once, on a known day", () => {
    expect(store.built()).toMatchObject({ at: 77 });
  });

  test("what a person types in the sheet is in the case", async () => {
    type(await cellOf("discountRate"), "0.11");
    await heard(1);
    expect(await rate()).toBe(0.11);
  });

  test("what the pane changes is in the sheet, and does not come back as news", async () => {
    const now = (await store.load())?.case as Case;
    await store.save({ case: withRate(now, 0.07), versions: [] });
    expect(shown(await cellOf("discountRate"))).toBe(0.07);
    await new Promise((done) => setTimeout(done, 300));
    expect(changes).toBe(1);
  });

  test("a change in the pane leaves what somebody else changed meanwhile", async () => {
    const now = (await store.load())?.case as Case;
    type(await cellOf("priceInflation"), "0.031");
    await store.save({ case: withRate(now, 0.08), versions: [] });
    expect(shown(await cellOf("priceInflation"))).toBe(0.031);
    expect((await store.load())?.case.priceInflation).toBe(0.031);
    await heard(2);
  });

  test.each([
    ["a text", "'eight", /“eight” is no number/],
    ["a number beyond its limits", "7", /must be .* at most 1|must be/],
    ["an error", "=1/0", /no number/],
  ])(
    "%s is told, and counts as not given: a former number would be a figure of no one",
    async (_, typed, message) => {
      const before = changes;
      type(await cellOf("discountRate"), typed);
      await heard(before + 1);
      expect(await rate()).toBeNull();
      expect(remarks.join(" ")).toMatch(message);
      expect(remarks.join(" ")).toContain(await cellOf("discountRate"));
      const now = (await store.load())?.case as Case;
      await store.save({ case: { ...now, name: `${now.name}!` }, versions: [] });
      const kept = await cellOf("discountRate");
      expect([shown(kept), remarks.join(" ")]).toEqual([
        expect.not.stringMatching(/^$|0\.08/),
        expect.stringMatching(message),
      ]);
    },
  );

  test("a blank is never 0: the driver is blank, and the sheet's 0 is told", async () => {
    const before = changes;
    type(await cellOf("discountRate"), "0.08");
    await heard(before + 1);
    await store.save({ case: (await store.load())?.case as Case, versions: [] });
    type(await cellOf("discountRate"), "");
    await heard(before + 2);
    expect(await rate()).toBeNull();
    expect(remarks.join(" ")).toMatch(/is blank: the sheet counts/);
    type(await cellOf("discountRate"), "0.08");
    await heard(before + 3);
    expect(await rate()).toBe(0.08);
    expect(remarks).toEqual([]);
  });

  test("rows inserted above do not move the binding to another driver", async () => {
    const before = changes;
    const { pane } = workbench;
    type(await cellOf("discountRate"), "0.09");
    await heard(before + 1);
    const sheet = workbench.host.workbook.sheet("Inputs");
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").getRange("15:16").insert("Down");
      await context.sync();
    });
    expect(sheet).not.toBeNull();
    const again = await open();
    expect(
      driversIn((await again.load())?.case as Case).find(({ path }) => path === "discountRate")?.value,
    ).toBe(0.09);
  });
});
