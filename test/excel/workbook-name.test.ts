import { openWorkbookName } from "../../src/excel/share/workbook-name";

test.each([
  ["https://example.com/files/Model%202026.xlsx?web=1", "Model 2026"],
  ["https://example.com/100%.xlsx", undefined],
  ["https://example.com/", undefined],
  ["C:\\Users\\ann\\Case #2 100%25.xlsb", "Case #2 100%25"],
  ["/Users/ann/v1.2 model.xlsx", "v1.2 model"],
  ["Book1", "Book1"],
  ["", undefined],
  [undefined, undefined],
])("the workbook at %p is called %p", (url, name) => {
  Object.assign(globalThis, { Office: { context: { document: { url } } } });
  expect(openWorkbookName()).toBe(name);
});
