import { compare } from "./compare";
import { assessment } from "./assessment";
import { answer } from "./answer";
import { control } from "./control";
import { frame } from "./frame";
import { inputs } from "./inputs";
import { workings } from "./workings";
import { risk } from "./risk";
import type { WorkbookText } from "../../workbook";

/** Alles, was eine Mappe sagt, auf Deutsch. */
export const workbook: WorkbookText = {
  ...compare,
  ...assessment,
  ...answer,
  ...control,
  ...frame,
  ...inputs,
  ...workings,
  ...risk,
};
