/** A LAMBDA as people type it, and as IronCalc takes it: `_xlop.x` is `[x]`, and no prefixes. */
export const asTypedLambda = (stored: string): string =>
  stored.replace(/_xlop\.(\w+)/g, "[$1]").replace(/_xl(?:fn|pm|ws)\./g, "");
