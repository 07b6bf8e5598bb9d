import typescript from "typescript";

/** The readings of an operation that a function in a cell never uses. */
const OTHER_READINGS = new Set(["block", "excel", "unit"]);

const nameOf = (property) => property.name?.getText?.() ?? property.name?.text;

/** Whether an object is an operation of the formula language: it says which operands it takes and what it gives. */
const isOperation = (node) => {
  if (!typescript.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(nameOf);
  return names.includes("operands") && names.includes("gives");
};

/**
 * Leaves of every operation only what computes its number. The readings stand side by side in the source; the
 * start-up script of the functions has no use for Excel text, units and code for blocks, which weigh a sixth of it.
 */
export const numberReading = (context) => {
  const visit = (node) => {
    const visited = typescript.visitEachChild(node, visit, context);
    if (!isOperation(node)) return visited;
    const kept = visited.properties.filter((_, place) => !OTHER_READINGS.has(nameOf(node.properties[place])));
    return context.factory.updateObjectLiteralExpression(visited, kept);
  };
  return (file) => (file.fileName.includes("/kernel/operations/") ? typescript.visitNode(file, visit) : file);
};
