import typescript from "typescript";

const nameOf = (property) => property.name?.getText?.() ?? property.name?.text;

/**
 * Leaves the worked examples out of the records of formulas. They are for tests, pages of the documentation and the
 * workbench; a pane that takes an input's words and limits from a record has no use for half of its weight.
 */
export const withoutExamples = (context) => {
  const visit = (node) => {
    const visited = typescript.visitEachChild(node, visit, context);
    if (!typescript.isObjectLiteralExpression(node)) return visited;
    const names = node.properties.map(nameOf);
    if (!names.includes("inputs") || !names.includes("examples")) return visited;
    const kept = visited.properties.filter((_, place) => names[place] !== "examples");
    return context.factory.updateObjectLiteralExpression(visited, kept);
  };
  return (file) => (file.fileName.includes("/src/formulas/") ? typescript.visitNode(file, visit) : file);
};
