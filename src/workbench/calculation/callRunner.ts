import { type BlankPlatform, type ParameterValues, prepareCall } from "../functions/arguments";
import type { FunctionInvoker, InvocationRequest } from "../functions/invoker";
import { notYet } from "./argumentCells";
import type { CallSite } from "./callSite";
import type { FormulaNode } from "./formulaNode";
import { dependsOnItself } from "./circles";
import type { LoadedWorkbook } from "./loadedWorkbook";

/** Asks custom functions whose arguments changed, all of them in one message. */
export class CallRunner {
  private wave = 0;

  constructor(
    private readonly invoker: FunctionInvoker,
    private readonly blank: () => BlankPlatform,
    /** An answer came in. */
    private readonly answered: () => void,
  ) {}

  /** Somebody changed something: what is asked again from now on is no circle. */
  startWave(): void {
    this.wave++;
  }

  /** True where some calls have an answer at once, so that there is more to calculate. */
  run(loaded: LoadedWorkbook): boolean {
    const abandoned = loaded.takeClosed();
    const batch: { site: CallSite; requests: InvocationRequest[] }[] = [];
    let answeredAtOnce = false;
    for (const node of loaded.nodes())
      for (const site of node.sites) {
        const asked = this.prepare(loaded, node, site, abandoned);
        if (asked === "answered") answeredAtOnce = true;
        else if (asked) batch.push({ site, requests: asked });
      }
    this.invoker.cancel(abandoned);
    const ids = this.invoker.start(batch.flatMap(({ requests }) => requests));
    for (const { site, requests } of batch) site.opened(ids.splice(0, requests.length));
    return answeredAtOnce || this.breakCircles(loaded);
  }

  /** Where nobody is at work and calls still have no answer, they wait for each other. True where that was so. */
  private breakCircles(loaded: LoadedWorkbook): boolean {
    const stuck: CallSite[] = [];
    for (const node of loaded.nodes())
      for (const site of node.sites) {
        if (site.isWaiting) return false;
        if (!site.cells && dependsOnItself(loaded, node)) stuck.push(site);
      }
    for (const site of stuck) site.refuseCircle(this.wave);
    return stuck.length > 0;
  }

  isWaiting(nodes: Iterable<FormulaNode>): boolean {
    for (const node of nodes) if (node.sites.some((site) => site.isWaiting || !site.cells)) return true;
    return false;
  }

  private prepare(
    loaded: LoadedWorkbook,
    node: FormulaNode,
    site: CallSite,
    abandoned: number[],
  ): InvocationRequest[] | "answered" | null {
    if (site.circularIn === this.wave) return null;
    const args = loaded.args.read(site);
    if (args === notYet) return null;
    const prepared = prepareCall(site.description, args, this.blank());
    const key = JSON.stringify(prepared);
    if (!site.isNews(key)) return null;
    const size = "error" in prepared ? { rows: 1, columns: 1 } : prepared;
    const asked = site.ask(key, size, this.wave);
    abandoned.push(...asked.abandoned);
    const isCircular = asked.rounds > suspicious && dependsOnItself(loaded, node);
    if (isCircular) site.refuseCircle(this.wave);
    else if ("error" in prepared) site.answer([[prepared.error]]);
    if (isCircular || "error" in prepared) return "answered";
    const parameterAddresses = args.map(({ address }) => address);
    return prepared.invocations.map((values: ParameterValues, index) => ({
      description: site.description,
      values,
      address: node.address,
      parameterAddresses,
      settle: (result) => {
        if (site.description.options?.stream) this.startWave();
        site.take(index, size.columns, result);
        this.answered();
      },
    }));
  }
}

/** Only a call that is asked again and again without anybody changing anything is looked into. */
const suspicious = 3;
