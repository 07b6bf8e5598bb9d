import { startTest, type TestWorkbench, until } from "./start";

/** What the add-in's command got, and a way to say that it is completed. */
const associate = `
  globalThis.presses = [];
  Office.actions.associate("note", (event) => presses.push(event));
`;

async function started(): Promise<TestWorkbench> {
  const workbench = await startTest();
  workbench.run(associate);
  return workbench;
}

const seen = (workbench: TestWorkbench) =>
  workbench.run("JSON.stringify(presses.map(({ source }) => source.id))");

describe("ribbon commands", () => {
  test("the add-in's function runs, and gets an event that names the button and can be completed", async () => {
    const workbench = await started();
    workbench.host.runCommand("note", "The.Button");
    await until(() => workbench.run("presses.length") === 1);
    expect(seen(workbench)).toBe('["The.Button"]');
    expect(workbench.run("typeof presses[0].completed")).toBe("function");
  });

  test("a second press waits until the first is completed", async () => {
    const workbench = await started();
    workbench.host.runCommand("note", "first");
    workbench.host.runCommand("note", "second");
    await until(() => workbench.run("presses.length") === 1);
    await workbench.onSheet((_sheet, context) => context.sync());
    expect(seen(workbench)).toBe('["first"]');
    workbench.run("presses[0].completed()");
    await until(() => workbench.run("presses.length") === 2);
    expect(seen(workbench)).toBe('["first","second"]');
  });

  test("a button without a function does not stop the others", async () => {
    const workbench = await started();
    workbench.host.runCommand("noSuchFunction", "broken");
    workbench.host.runCommand("note", "whole");
    await until(() => workbench.run("presses.length") === 1);
    expect(seen(workbench)).toBe('["whole"]');
  });

  test("a press before the page listens reaches it once it does", async () => {
    const workbench = await startTest((host) => host.runCommand("note", "early"), associate);
    await until(() => workbench.run("presses.length") === 1);
    expect(seen(workbench)).toBe('["early"]');
  });
});
