import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionCatalog } from "../../functions/catalog";

/** What autocomplete and the argument help show for custom functions, taken from functions.json. */
export const functionHelp = (catalog: FunctionCatalog): IFunctionInfo[] =>
  catalog.all.map(({ fullName, description }) => ({
    functionName: fullName,
    functionType: FunctionType.User,
    description: description.description ?? "",
    abstract: description.description ?? "",
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
