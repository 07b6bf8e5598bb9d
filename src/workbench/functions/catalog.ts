/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
  };
  readonly parameters: readonly FunctionParameter[];
}

/** The content of functions.json. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
}

/** The custom functions that formulas know, under their full names: "BPO.LABOR.LOADED". */
export class FunctionCatalog {
  private readonly byName = new Map<string, FunctionDescription>();
  private readonly prefix: string;

  constructor(
    readonly namespace: string,
    metadata: FunctionMetadata,
  ) {
    this.prefix = `${namespace}.`.toUpperCase();
    for (const description of metadata.functions)
      this.byName.set(`${namespace}.${description.name}`.toUpperCase(), description);
  }

  find(fullName: string): FunctionDescription | undefined {
    return this.byName.get(fullName.toUpperCase());
  }

  /** False where a formula calls none of the functions for certain. */
  isMentioned(formula: string): boolean {
    return formula.toUpperCase().includes(this.prefix);
  }

  get all(): readonly { readonly fullName: string; readonly description: FunctionDescription }[] {
    return [...this.byName].map(([fullName, description]) => ({ fullName, description }));
  }
}
