import { tryParseFormula } from "../../formula-text/parse";
import { parseQualifier } from "../../formula-text/reference";
import { walk, type FormulaNode } from "../../formula-text/tree";
import type { Rule } from "../rule";
import { named, shown } from "../../wording";

export const externalLinks: Rule = {
  id: "external-links",
  title: "Links to other workbooks",
  why: "Whoever receives the workbook does not have the other file: its numbers can neither be updated nor checked.",
  severity: "warning",
  *find({ blocks, workbook }) {
    const { externalBooks, looseFormulas } = workbook;
    const todo =
      "Copy the values into an input sheet, with their source, and break the link (Data > Edit Links).";
    const used = new Set<number>();
    const linksOf = (tree: FormulaNode | undefined, text: string): string[] => {
      const books = tree === undefined ? [] : booksIn(tree, text);
      for (const book of books) used.add(Number(book));
      return [...new Set(books.map((book) => externalBooks[Number(book) - 1] ?? book))];
    };
    for (const { sheet, cells, text, tree } of blocks) {
      for (const link of linksOf(tree, text))
        yield { sheet, cells, what: `${shown(text)} reads ${named(link)}`, todo };
    }
    for (const { kind, where, sheet, text } of looseFormulas) {
      for (const link of linksOf(tryParseFormula(text), text)) {
        const place = sheet === undefined ? {} : { sheet };
        yield { ...place, what: `The ${kind} ${named(where)} reads ${named(link)}`, todo };
      }
    }
    for (const [index, target] of externalBooks.entries()) {
      if (used.has(index + 1)) continue;
      yield {
        what: `The workbook keeps a link to ${named(target ?? "an unknown file")} that no formula uses`,
        todo,
      };
    }
  },
};

/** The other workbooks that a formula names: "1" for the first in the file's list, or a file name. */
function booksIn(tree: FormulaNode, text: string): string[] {
  return [...walk(tree)].flatMap((node) => {
    if (!["reference", "name", "structured", "call"].includes(node.kind)) return [];
    const written = node.kind === "call" ? node.name : text.slice(node.start, node.end);
    const bang = written.lastIndexOf("!");
    return (bang < 0 ? undefined : parseQualifier(written.slice(0, bang)).book) ?? [];
  });
}
