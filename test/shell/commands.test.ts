import { commands, registerCommands } from "../../src/excel/commands";

interface Platform {
  readonly browserWindow: boolean;
  readonly dialogError?: number;
}

/** As much of Office as the commands touch; keeps what they did, in order. */
function simulateOffice({ browserWindow, dialogError }: Platform) {
  const did: string[] = [];
  const registered = new Map<string, (event: { completed(): void }) => Promise<void>>();
  const office = {
    AsyncResultStatus: { Failed: "failed" },
    actions: { associate: (name: string, run: () => Promise<void>) => registered.set(name, run) },
    addin: { showAsTaskpane: async () => void did.push("pane") },
    context: {
      requirements: { isSetSupported: (set: string) => set === "OpenBrowserWindowApi" && browserWindow },
      ui: {
        openBrowserWindow: (page: string) => did.push(`browser ${page}`),
        displayDialogAsync: (page: string, _shape: object, done: (result: object) => void) => {
          did.push(`dialog ${page}`);
          done(dialogError ? { status: "failed", error: { code: dialogError } } : { status: "succeeded" });
        },
      },
    },
  };
  Object.assign(globalThis, {
    Office: office,
    window: { location: { href: "https://addins.example.com/case/taskpane.html?_host_Info=Excel#top" } },
  });
  const press = (name: string) => registered.get(name)!({ completed: () => did.push("completed") });
  return { did, registered, press };
}

const help = "https://addins.example.com/case/docs/index.html";

test("every command is registered under its name", () => {
  const { registered } = simulateOffice({ browserWindow: true });
  registerCommands();
  expect([...registered.keys()]).toEqual(Object.keys(commands));
});

test.each<[string, Platform, string[]]>([
  ["in the browser where Excel can", { browserWindow: true }, [`browser ${help}`]],
  ["in a window over the sheet elsewhere", { browserWindow: false }, [`dialog ${help}`]],
  ["in the window that is open already", { browserWindow: false, dialogError: 12007 }, [`dialog ${help}`]],
  [
    "in the pane where a window is refused",
    { browserWindow: false, dialogError: 12009 },
    [`dialog ${help}`, "pane"],
  ],
])("Help opens %s", async (_where, platform, expected) => {
  const { did, press } = simulateOffice(platform);
  registerCommands();
  await press("openHelp");
  expect(did).toEqual([...expected, "completed"]);
});

test("Excel is told that a command has ended even where it failed", async () => {
  const { did, press } = simulateOffice({ browserWindow: true });
  registerCommands();
  Object.assign(Office.context.ui, {
    openBrowserWindow: () => {
      throw new Error("refused");
    },
  });
  await expect(press("openHelp")).rejects.toThrow("refused");
  expect(did).toEqual(["completed"]);
});
