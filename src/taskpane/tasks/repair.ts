import { html, nothing } from "lit-html";
import { repairFunctions, type Repaired } from "../../excel/repair/repair-functions";
import { placeText } from "../../workbook/share/report-text";
import { icon } from "../icons/icon";
import { message, type Task } from "./dialog";
import { taskWords } from "./words";

/** Enters formulas anew that lost our functions. */
export function repair(language: string): Task<Repaired> {
  const common = taskWords(language);
  const words = common.repair;
  return {
    ...common,
    ...{ title: words.title, hint: words.hint, failed: words.failed },
    run: async (progress, signal) =>
      repairFunctions(
        await ourNames(signal),
        (sheet, share) => progress({ step: words.looking(sheet), share }),
        signal,
      ),
    outcome: ({ repaired, left }) =>
      repaired + left.length === 0
        ? message("info", words.none)
        : message(left.length > 0 ? "warning" : "info", words.repaired(repaired)),
    account: ({ left }) =>
      left.length === 0
        ? nothing
        : html`<h3>${words.left}</h3>
            <ul class="findings">
              ${left.map(
                ({ sheet, cell, why }) =>
                  html`<li class="warning">
                    ${icon("warning")}
                    <div>
                      <strong>${placeText(sheet, cell)}</strong>
                      <div>${words.reasons[why]}</div>
                    </div>
                  </li>`,
              )}
            </ul>`,
  };
}

/** The names of our functions, as Excel was told of them. */
async function ourNames(signal: AbortSignal): Promise<ReadonlySet<string>> {
  const answer = await fetch("functions.json", { signal });
  const { functions } = (await answer.json()) as { readonly functions: readonly { readonly name: string }[] };
  return new Set(functions.map(({ name }) => name.toUpperCase()));
}
