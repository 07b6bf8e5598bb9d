import type { WaitingCall } from "../../src/excel/later-functions/serve";

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});

/** What a function does with a call, Excel's own handle at its end, and the promise that Excel waits for. */
const call = (queue: WaitingCall[], name: string, ...args: unknown[]): Promise<unknown> =>
  new Promise(
    (answer, refuse) => void queue.push([name, [...args, { address: "Sheet1!A1" }], answer, refuse]),
  );

/** Serves as the page does; the first `failures` times the figures can't be loaded. */
async function serve(queue: WaitingCall[], failures = 0): Promise<void> {
  jest.resetModules();
  let left = failures;
  jest.doMock("../../src/reference/call", () => {
    if (left-- > 0) throw new Error("Loading chunk 7 failed.");
    return jest.requireActual("../../src/reference/call") as object;
  });
  (await import("../../src/excel/later-functions/serve")).serveLaterFunctions(queue);
}

test("calls that came before the page, and those that come after, are answered", async () => {
  const queue: WaitingCall[] = [];
  const early = call(queue, "DATA.HOURS", "Germany");
  await serve(queue);
  expect(await early).toBe(1386.2);
  expect(
    await Promise.all([
      call(queue, "DATA.FX", "EUR", "USD", 1999),
      call(queue, "DATA.FX", "EUR", "EUR", null),
    ]),
  ).toEqual([1.06578, 1]);
  expect(queue).toHaveLength(0);
});

test("formulas whose code comes later are answered, a list as rows", async () => {
  const queue: WaitingCall[] = [];
  await serve(queue);
  expect(await call(queue, "TAX.VATLEAK", 25000, 0.2, 0.63)).toBe(1850);
  expect(await call(queue, "FIT.RANKSHARE", [[4], [5]])).toEqual([[0], [1]]);
  await expect(call(queue, "TAX.GROSSUP", 100, 1)).rejects.toMatchObject({ code: "#VALUE!" });
});

test("an error keeps its kind and message", async () => {
  const queue: WaitingCall[] = [];
  await serve(queue);
  await expect(call(queue, "DATA.HOURS", "Kenya")).rejects.toEqual(
    new CellError("#N/A", "Kenya: no sourced value of hours worked; enter your own."),
  );
  await expect(call(queue, "DATA.HOURS", null)).rejects.toEqual(
    new CellError("#VALUE!", "country is blank; it is needed."),
  );
});

test("where the figures can't be loaded the cell says so, and the next call tries again", async () => {
  const queue: WaitingCall[] = [];
  await serve(queue, 1);
  await expect(call(queue, "DATA.HOURS", "Germany")).rejects.toEqual(
    new CellError(
      "#N/A",
      "What calculates this could not be loaded. Check the connection, then calculate again.",
    ),
  );
  expect(await call(queue, "DATA.HOURS", "Germany")).toBe(1386.2);
});
