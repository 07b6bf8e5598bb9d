import { templateCases as cases } from "../plans";
import { disagreements } from "./agreement";

test("both engines agree with us on every formula cell of all templates", async () => {
  expect(await disagreements(cases.map(({ plan }) => plan))).toEqual([]);
}, 900_000);
