import { textOf, type Token, tokenize } from "../formula/tokens";
import type { FunctionCatalog } from "../functions/catalog";

/** Functions without a full stop that came after Excel 2007: a file writes their names with a prefix. */
const laterFunctions = new Set(
  (
    "ACOT ACOTH ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS " +
    "COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FILTERXML FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS " +
    "IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP " +
    "MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEC SECH SEQUENCE SHEET " +
    "SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** These have two prefixes. */
const worksheetFunctions = new Set(["FILTER", "SORT"]);

/** Names with a full stop that Excel 2007 knew already, or that are written plainly. */
const plainDotted = new Set(["ERROR.TYPE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

const addInPrefix = "_xldudf_";

/** How a file writes a custom function: "_xldudf_BPO_LABOR_LOADED". */
const addInName = (fullName: string): string => `${addInPrefix}${fullName.replaceAll(".", "_")}`;

/** A file's formula as one types it: without the prefixes, and custom functions under their own names. */
export function readFormula(text: string, catalog: FunctionCatalog): string {
  return mapFunctions(text, (name) => {
    const plain = name.replace(/^(?:_xl(?:fn|ws|udf)\.)+/i, "");
    if (!plain.startsWith(addInPrefix)) return plain;
    const wanted = plain.toUpperCase();
    return (
      catalog.all.find(({ fullName }) => addInName(fullName).toUpperCase() === wanted)?.fullName ?? plain
    );
  });
}

/** A typed formula as a file writes it, so that Excel knows newer functions and those of the add-in. */
export function fileFormula(text: string, catalog: FunctionCatalog): string {
  return mapFunctions(text, (name) => {
    const upper = name.toUpperCase();
    if (catalog.find(upper)) return addInName(upper);
    if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
    const isLater = laterFunctions.has(upper) || (upper.includes(".") && !plainDotted.has(upper));
    return isLater && !upper.startsWith("_XL") ? `_xlfn.${upper}` : name;
  });
}

const mapFunctions = (text: string, change: (name: string) => string): string =>
  textOf(
    tokenize(text).map((token): Token =>
      token.kind === "function" ? { ...token, text: change(token.text) } : token,
    ),
  );
