import { compare } from "./compare";
import { assessment } from "./assessment";
import { answer } from "./answer";
import { control } from "./control";
import { frame } from "./frame";
import { inputs } from "./inputs";
import { workings } from "./workings";
import { risk } from "./risk";

/** Everything that a workbook says, in English. */
export const workbook = {
  ...compare,
  ...assessment,
  ...answer,
  ...control,
  ...frame,
  ...inputs,
  ...workings,
  ...risk,
};
