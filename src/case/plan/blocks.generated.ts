// Generated from the kinds of lines by `npm run generate`.
import { ceilAt15, roundTo15 } from "../../kernel/numeric/round";
import type { BlockFunction } from "./block";
import { agentsFor, at, checked, compare, expectedShare, first, graduatedCharge, highest, lowest, power, sameWord, slabCharge, slabUpToCharge, sumTo, total, totalOfProducts } from "./helpers";

/** Rows of scratch memory that the blocks need. */
export const SCRATCH_ROWS = 4;

/** Every kind of line over some trials. */
export const blocks: Readonly<Record<string, BlockFunction>> = {
  "automation.attempts": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.charge": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((v0 * v1) * (now0_0 = (1 + v2), now0_1 = (v3 - 1), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1)))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.containment": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = Math.min(1, (v0 + ((v1 * (v2 - 1)) / 1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.costLeft": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.employeesLeft": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.ended": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = ((v0 * v1) * (((v2 * (1 - v3)) * v4) - ((1 - (v2 * (1 - v3))) * v5))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.endedNow": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v2 = M[p2]!;
        const x = ((1 - (v0 * at(M, S, k + 6, (v2 - 1), months, b))) * (at(M, S, k + 16, v2, months, b) - at(M, S, k + 16, (v2 - 1), months, b))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.gone": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (1 - ((1 - (v0 * v1)) * (1 - v2))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.left": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 - v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.movedNow": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((v0 * (at(M, S, k + 6, v2, months, b) - at(M, S, k + 6, (v2 - 1), months, b))) * (1 - v3)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.net": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.oversight": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((compare(v2, v3, M, b) >= 0) ? (((v0 * v1) / 12) * v4) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.platform": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v1, v2, M, b) >= 0) ? ((v0 / 12) * v3) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.ramp": (M, S, k, months, trials) => {
    const word0 = sameWord("linear", "linear");
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let last1_0 = NaN, last1_1 = NaN, now1_0 = NaN, now1_1 = NaN, kept1 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (word0 ? ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))) : ((3 * (now0_0 = ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))), now0_1 = 2, last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1)))) - (2 * (now1_0 = ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))), now1_1 = 3, last1_0 === now1_0 && last1_1 === now1_1 ? kept1 : (last1_0 = now1_0, last1_1 = now1_1, kept1 = power(now1_0, now1_1)))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.resolved": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.rework": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((v0 * (v1 - v2)) * v3) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.setup": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, Math.max(1, (v2 - 1)), M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.severed": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = Math.max(0, (v0 * (1 - ((given[1] !== null) ? (v1 + v2) : 0)))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.soFar": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = sumTo(M, S, k + 1, v1, months, b) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "automation.topUp": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let last1_0 = NaN, now1_0 = NaN, kept1 = NaN;
      let last2_0 = NaN, now2_0 = NaN, kept2 = NaN;
      let last3_0 = NaN, last3_1 = NaN, now3_0 = NaN, now3_1 = NaN, kept3 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const x = (((compare(v5, v6, M, b) >= 0) && ((compare(v5, v7, M, b) === 0) || (compare(((v5 - v6) + 1), ((now0_0 = (((v5 - v6) + 1) / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = ceilAt15(now0_0))) * 12), M, b) === 0))) ? (((Math.max(0, (((v1 / 12) * (((v5 - v6) + 1) - (Math.floor((now1_0 = ((v5 - v6) / 12), last1_0 === now1_0 ? kept1 : (last1_0 = now1_0, kept1 = roundTo15(now1_0)))) * 12))) - ((sumTo(M, S, k + 1, v5, months, b) - sumTo(M, S, k + 1, ((v6 - 1) + (Math.floor((now2_0 = ((v5 - v6) / 12), last2_0 === now2_0 ? kept2 : (last2_0 = now2_0, kept2 = roundTo15(now2_0)))) * 12)), months, b)) * 1))) * v2) * (now3_0 = (1 + v3), now3_1 = (v4 - 1), last3_0 === now3_0 && last3_1 === now3_1 ? kept3 : (last3_0 = now3_0, last3_1 = now3_1, kept3 = power(now3_0, now3_1)))) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.annual": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (0 - (((v0 / 12) * v1) * v2)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.coverage": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (0 - ((((v0 * v1) / 12) * v2) * v3)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.payables": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let last1_0 = NaN, now1_0 = NaN, kept1 = NaN;
      let last2_0 = NaN, now2_0 = NaN, kept2 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((sumTo(M, S, k + 1, v1, months, b) - sumTo(M, S, k + 1, (v1 - Math.max(1, (now0_0 = v2, last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = ceilAt15(now0_0))))), months, b)) * 1) - ((Math.max(1, (now1_0 = v2, last1_0 === now1_0 ? kept1 : (last1_0 = now1_0, kept1 = ceilAt15(now1_0)))) - v2) * at(M, S, k + 1, ((v1 - Math.max(1, (now2_0 = v2, last2_0 === now2_0 ? kept2 : (last2_0 = now2_0, kept2 = ceilAt15(now2_0))))) + 1), months, b))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.reworkAvoided": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (0 - (((v0 * v1) * v2) * v3)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.settlement": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "benefits.workingCapital": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = ((at(M, S, k + 1, (v1 - 1), months, b) - at(M, S, k + 1, v1, months, b)) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.afterProductivity": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 / v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.atLocationCost": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((v0 * v1) * v2) * v3) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.difference": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      total(M, S, row1, months, b, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = (M[row0 + m]! - M[row1 + m]!) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.fullMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = Math.min(v3, ((v0 + v1) + Math.max(0, (v2 - 1)))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.lastFullMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = Math.min(v1, v0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.margin": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.markup": (M, S, k, months, trials) => {
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const x = ((compare(at(M, S, k + 6, v2, months, b), 0, M, b) === 0) ? 0 : ((at(M, S, k + 1, v2, months, b) / at(M, S, k + 6, v2, months, b)) - 1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "bridge.movedCost": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((M[row0 + m]! * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "change.endingShare": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "change.softwareFixed": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, 0, M, b) > 0) ? ((v0 / 12) * v2) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "change.softwarePerUnit": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((v0 * v1) * v3) * v2) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "change.softwarePerUser": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((M[row0 + m]! * v1) / 12) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "change.users": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.billed": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.billings": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = Math.max(0, M[row0 + m]!) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.changeRequests": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (M[row0 + m]! * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.charge": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.costPlusCharge": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 + v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.currencySharing": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare((1 / v1), 0, M, b) > 0) ? (((compare((1 / checked((1 / v1), M, b)), (1 + ((given[3] !== null) ? v3 : 0)), M, b) <= 0) && (compare((1 / checked((1 / v1), M, b)), (1 - ((given[3] !== null) ? v3 : 0)), M, b) >= 0)) ? 0 : ((((1 / checked((1 / v1), M, b)) - 1) * v0) * v2)) : NaN) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.fixedCharge": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((v0 / 12) * v1) * v2) * ((given[3] !== null) ? (1 - (v3 * v4)) : 1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.gainShare": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      total(M, S, row0, months, b, k + 1);
      total(M, S, row1, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = (((given[5] !== null) ? true : false) ? Math.min((Math.max(0, ((((v1 / 12) * v2) * v3) - M[row0 + m]!)) * v4), ((given[5] !== null) ? (v5 / 12) : NaN)) : (Math.max(0, ((((v1 / 12) * v2) * v3) - M[row1 + m]!)) * v4)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.index": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((given[0] !== null) ? (now0_0 = ((compare(1, 0, M, b) > 0) ? (1 * (1 + ((given[2] !== null) ? Math.min((((given[1] !== null) ? (given[1] === true) : true) ? Math.max(0, (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1))) : (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1))), v2) : (((given[1] !== null) ? (given[1] === true) : true) ? Math.max(0, (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1))) : (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1)))))) : NaN), now0_1 = (v4 - 1), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1))) : 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.minimumTopUp": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      total(M, S, row0, months, b, k + 1);
      total(M, S, row1, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (Math.max(M[row0 + m]!, (((v1 / 12) * v2) * ((given[3] !== null) ? v3 : 1))) - M[row1 + m]!) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.monthsCommitment": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 / 12) * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.monthsMinimum": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((v0 / 12) * v1) * ((given[2] !== null) ? v2 : 1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.movedVolume": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.passThrough": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((v0 / 12) * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.perUnitCharge": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const word1 = sameWord(((given[3] !== null) ? given[3] : "graduated"), "graduated");
    const word2 = sameWord(((given[3] !== null) ? given[3] : "graduated"), "slab");
    const s0 = S[k + 3]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      first(M, S, row0, months, b, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v4 = M[p4]!;
        const x = (((compare(M[row0 + m]!, 0, M, b) === 0) ? (word1 ? graduatedCharge(v0, M, S, k + 6, k + 11, m, months, b) : (word2 ? slabCharge(v0, M, S, k + 6, k + 11, m, months, b) : slabUpToCharge(v0, M, S, k + 6, k + 11, m, months, b))) : NaN) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.serviceCredits": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const row2 = 16 + 2 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      total(M, S, row0, months, b, k + 1);
      total(M, S, row1, months, b, k + 16);
      total(M, S, row2, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = (0 - ((Math.min((((M[row0 + m]! * v1) * v2) * M[row1 + m]!), (M[row2 + m]! * v1)) * v4) * ((given[5] !== null) ? (1 - v5) : 1))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.volumeAdjustment": (M, S, k, months, trials, given) => {
    const word0 = sameWord(((given[6] !== null) ? given[6] : "whole"), "whole");
    const word1 = sameWord(((given[6] !== null) ? given[6] : "whole"), "whole");
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v7 = M[p7]!;
        const x = ((compare(v2, 0, M, b) > 0) ? (((compare(v0, (((v1 / 12) * v2) * (1 + ((given[3] !== null) ? v3 : 0))), M, b) > 0) ? (((given[4] !== null) ? v4 : 0) * (v0 - (word0 ? ((v1 / 12) * v2) : (((v1 / 12) * v2) * (1 + ((given[3] !== null) ? v3 : 0)))))) : ((compare(v0, (((v1 / 12) * v2) * (1 - ((given[3] !== null) ? v3 : 0))), M, b) < 0) ? (((given[5] !== null) ? v5 : 0) * (v0 - (word1 ? ((v1 / 12) * v2) : (((v1 / 12) * v2) * (1 - ((given[3] !== null) ? v3 : 0)))))) : 0)) * v7) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.yearAdjustment": (M, S, k, months, trials, given) => {
    const word0 = sameWord(((given[5] !== null) ? given[5] : "whole"), "whole");
    const word1 = sameWord(((given[5] !== null) ? given[5] : "whole"), "whole");
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    const s8 = S[k + 43]!;
    const s9 = S[k + 48]!;
    const s10 = S[k + 53]!;
    const s11 = S[k + 58]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let p8 = S[k + 41]! + b * S[k + 42]!;
      let p9 = S[k + 46]! + b * S[k + 47]!;
      let p10 = S[k + 51]! + b * S[k + 52]!;
      let p11 = S[k + 56]! + b * S[k + 57]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const v8 = M[p8]!;
        const v9 = M[p9]!;
        const v10 = M[p10]!;
        const v11 = M[p11]!;
        const x = ((((compare(v7, v8, M, b) >= 0) && (((compare(v7, v10, M, b) === 0) || ((given[11] !== null) && (compare(v7, (v11 - 1), M, b) === 0))) || (compare((((v7 - v8) + 1) / 12), v9, M, b) === 0))) && (compare((sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)), 0, M, b) > 0)) ? (((compare((sumTo(M, S, k + 1, v7, months, b) - sumTo(M, S, k + 1, ((v8 + ((v9 - 1) * 12)) - 1), months, b)), ((sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) * (1 + ((given[2] !== null) ? v2 : 0))), M, b) > 0) ? (((given[3] !== null) ? v3 : 0) * ((sumTo(M, S, k + 1, v7, months, b) - sumTo(M, S, k + 1, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) - (word0 ? (sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) : ((sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) * (1 + ((given[2] !== null) ? v2 : 0)))))) : ((compare((sumTo(M, S, k + 1, v7, months, b) - sumTo(M, S, k + 1, ((v8 + ((v9 - 1) * 12)) - 1), months, b)), ((sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) * (1 - ((given[2] !== null) ? v2 : 0))), M, b) < 0) ? (((given[4] !== null) ? v4 : 0) * ((sumTo(M, S, k + 1, v7, months, b) - sumTo(M, S, k + 1, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) - (word1 ? (sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) : ((sumTo(M, S, k + 6, v7, months, b) - sumTo(M, S, k + 6, ((v8 + ((v9 - 1) * 12)) - 1), months, b)) * (1 - ((given[2] !== null) ? v2 : 0)))))) : 0)) * v6) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p6 += s6;
        p7 += s7;
        p8 += s8;
        p9 += s9;
        p10 += s10;
        p11 += s11;
      }
      M[b] = M[b]! + size;
    }
  },
  "contract.yearTopUp": (M, S, k, months, trials, given) => {
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = (((compare(v2, v3, M, b) >= 0) && (((compare(v2, v5, M, b) === 0) || ((given[6] !== null) && (compare(v2, (v6 - 1), M, b) === 0))) || (compare((((v2 - v3) + 1) / 12), v4, M, b) === 0))) ? Math.max(0, (((sumTo(M, S, k + 6, v2, months, b) - sumTo(M, S, k + 6, ((v3 + ((v4 - 1) * 12)) - 1), months, b)) - sumTo(M, S, k + 1, v2, months, b)) + sumTo(M, S, k + 1, ((v3 + ((v4 - 1) * 12)) - 1), months, b))) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.aiBack": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.aiThere": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.back": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.contractEnd": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const x = (v0 + 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.costInMonth": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.fee": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((compare(v2, v4, M, b) === 0) && (compare(v2, v3, M, b) >= 0)) ? (((compare(v1, 0, M, b) > 0) ? (v0 * Math.max(0, checked((1 - (((v2 - v3) + 1) / v1)), M, b))) : NaN) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.feeInMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v2, v3, M, b) >= 0) ? ((compare(v1, 0, M, b) > 0) ? (v0 * Math.max(0, checked((1 - (((v2 - v3) + 1) / v1)), M, b))) : NaN) : 0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.from": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const s0 = S[k + 3]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      highest(M, S, row0, months, b, k + 6);
      highest(M, S, row1, months, b, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(Math.max(v0, (M[row0 + m]! + 1)), v3, M, b) > 0) ? ((v3 + v2) + 1) : Math.max(v0, (M[row1 + m]! + 1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.hires": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s8 = S[k + 43]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p8 = S[k + 41]! + b * S[k + 42]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v8 = M[p8]!;
        const x = ((((((((v0 * ((given[1] !== null) ? v1 : 1)) * ((given[2] !== null) ? v2 : 0)) * v3) * ((given[4] !== null) ? v4 : 1)) * v5) * v6) * (at(M, S, k + 36, v8, months, b) - at(M, S, k + 36, (v8 - 1), months, b))) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p8 += s8;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.hiresInMonth": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((((((v0 * ((given[1] !== null) ? v1 : 1)) * ((given[2] !== null) ? v2 : 0)) * v3) * ((given[4] !== null) ? v4 : 1)) * v5) * v6) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.knowledge": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      total(M, S, row0, months, b, k + 21);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((((compare(M[row0 + m]!, 0, M, b) > 0) && (compare(v2, v3, M, b) < 0)) && (compare(v2, (v3 - v1), M, b) >= 0)) ? (v0 * ((compare(v2, 1, M, b) === 0) ? Math.max(1, ((((v1 - v3) + 1) + 1) / 1)) : 1)) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.knowledgeInAll": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 11);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((compare(M[row0 + m]!, 0, M, b) > 0) ? (v0 * v1) : 0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.lastMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 + Math.max(0, (v1 - 1))) + ((compare(v3, 0, M, b) > 0) ? v2 : 0)) - 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.left": (M, S, k, months, trials) => {
    const word0 = sameWord("linear", "linear");
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let last1_0 = NaN, last1_1 = NaN, now1_0 = NaN, now1_1 = NaN, kept1 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (word0 ? ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))) : ((3 * (now0_0 = ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))), now0_1 = 2, last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1)))) - (2 * (now1_0 = ((compare(((v0 - v1) + 1), 0, M, b) <= 0) ? 0 : ((compare(((v0 - v1) + 1), v2, M, b) >= 0) ? 1 : (((v0 - v1) + 1) / v2))), now1_1 = 3, last1_0 === now1_0 && last1_1 === now1_1 ? kept1 : (last1_0 = now1_0, last1_1 = now1_1, kept1 = power(now1_0, now1_1)))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.leftAgo": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = at(M, S, k + 1, (v1 - v2), months, b) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.never": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v1 + v0) + 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.nextCharge": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.overlap": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v2, v3, M, b) <= 0) ? (v0 - v1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.overlapInMonth": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((M[row0 + m]! * v1) * v2) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.pays": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((compare(v3, v4, M, b) >= 0) && (compare(v0, (v1 * v2), M, b) >= 0)) ? 1 : 0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.savedInMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 / v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.settled": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      highest(M, S, row0, months, b, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const x = (v0 + M[row0 + m]!) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.stays": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.until": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) <= 0) ? v0 : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "exit.withOverlap": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (v0 + ((v2 * v1) * (v3 - v4))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.added": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 - v1) * 52) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.benefit": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (0 - (((((v0 * v1) / 12) * v2) * v3) * v4)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.day": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 / v1) * 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.employees": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = Math.max(M[row0 + m]!, ((given[1] !== null) ? v1 : 0)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.equivalent": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.loadedCost": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = (v0 + (((((v1 * (1 + v2)) * v3) / 12) * v4) * v5)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.localStart": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 + v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.nightShare": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((compare(v1, 0, M, b) === 0) ? 0 : (((Math.max(0, (Math.min((v0 + v1), 6) - Math.max(v0, (22 - (24 * 1))))) + Math.max(0, (Math.min((v0 + v1), (6 + (24 * 1))) - Math.max(v0, 22)))) + Math.max(0, (Math.min((v0 + v1), ((6 + (24 * 1)) + (24 * 1))) - Math.max(v0, (22 + (24 * 1)))))) / v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.premium": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((v0 * v1) + (v2 * v3)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.premiumPay": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((((v0 * v1) * (1 + v2)) * v3) / 12) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.productivity": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) / v2) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.seats": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (v0 * (((v1 * (1 + (((given[3] !== null) && (compare(v3, 0, M, b) > 0)) ? (v2 / v3) : 0))) * 1) / (v4 * 1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.weekendAfter": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((Math.max(0, (Math.min((v0 + v1), ((24 * 1) + (24 * 1))) - Math.max(v0, (24 * 1)))) * Math.min((7 - 5), Math.max(0, ((v2 - 5) + (1 / 1))))) + (Math.max(0, (Math.min((v0 + v1), (((24 * 1) + (24 * 1)) + (24 * 1))) - Math.max(v0, ((24 * 1) + (24 * 1))))) * Math.min((7 - 5), Math.max(0, (((v2 - 5) + (1 / 1)) + (1 / 1)))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.weekendBefore": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((Math.max(0, (Math.min((v0 + v1), 0) - Math.max(v0, (0 - (24 * 1))))) * ((1 / 1) + Math.max(0, ((v2 - 7) + (1 / 1))))) + (Math.max(0, (Math.min((v0 + v1), (24 * 1)) - Math.max(v0, 0))) * Math.min((7 - 5), Math.max(0, (v2 - 5))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "hours.weekendShare": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v2, 0, M, b) === 0) ? 0 : ((v0 + v1) / (v2 * v3))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.active": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (((given[1] !== null) && (compare(v0, v1, M, b) > 0)) ? 0 : 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.assistance": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = ((((compare(v4, 0, M, b) > 0) && (compare(v1, v2, M, b) >= 0)) && (compare(v1, v3, M, b) <= 0)) ? (v0 * v5) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.charge": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    const s8 = S[k + 43]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let p8 = S[k + 41]! + b * S[k + 42]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const v8 = M[p8]!;
        const x = ((((given[6] !== null) && (compare(v5, 0, M, b) > 0)) && (compare(v2, v6, M, b) >= 0)) ? Math.max((v0 * (1 - v7)), ((given[8] !== null) ? (v8 / 12) : 0)) : ((v0 + ((given[1] !== null) ? v1 : 0)) * (((given[3] !== null) && (compare(v2, v3, M, b) > 0)) ? (1 + v4) : 1))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
        p8 += s8;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.contractYear": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let last1_0 = NaN, now1_0 = NaN, kept1 = NaN;
      let last2_0 = NaN, now2_0 = NaN, kept2 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (Math.max(1, ((Math.floor((now0_0 = (((v2 + v1) - 1) / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = roundTo15(now0_0)))) - Math.floor((now1_0 = (v2 / 12), last1_0 === now1_0 ? kept1 : (last1_0 = now1_0, kept1 = roundTo15(now1_0))))) + 1)) + (((given[4] !== null) && (compare(v3, 0, M, b) > 0)) ? Math.max(0, Math.floor((now2_0 = ((v0 - v4) / 12), last2_0 === now2_0 ? kept2 : (last2_0 = now2_0, kept2 = roundTo15(now2_0))))) : 0)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.employees": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((v0 * v1) * (1 - ((given[2] !== null) ? (v2 * v3) : 0))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.fee": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((((compare(v5, 0, M, b) > 0) && (compare(v6, Math.max(1, v4), M, b) === 0)) && (!(given[3] !== null) || (compare(v6, v3, M, b) < 0))) ? (((compare(v1, 0, M, b) > 0) ? (v0 * Math.max(0, checked((1 - ((v2 + v6) / v1)), M, b))) : NaN) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.governance": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((v0 / 12) * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.handoverEnds": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (Math.max((v0 + v4), (v1 + ((compare(v3, 0, M, b) > 0) ? v2 : 0))) - 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.hires": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const x = ((((((at(M, S, k + 1, Math.min(v5, (v4 + 1)), months, b) * v1) * v2) * (at(M, S, k + 16, Math.min(v5, (v4 + 1)), months, b) - ((compare(v4, 1, M, b) === 0) ? 0 : at(M, S, k + 16, v4, months, b)))) * v6) * v7) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.lastMonth": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v0, 0, M, b) > 0) ? (v2 + 1) : v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.leaves": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (((given[0] !== null) ? v0 : 0) + v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.outside": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (v0 * (1 - (v1 * (1 - ((given[2] !== null) ? (v2 * v3) : 0))))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.overlapCharge": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 - v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.overlapEmployees": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = (v0 + ((((v4 * v1) * v2) * v3) * (v5 - v6))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.overlapVolume": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = (v0 + ((((v4 * v1) * v2) * v3) * (v5 - v6))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.own": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.ownEmployees": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.pivot": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((M[row0 + m]! * v1) * v2) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.priceMonth": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((given[2] !== null) && (compare(v1, 0, M, b) > 0)) ? Math.min(v0, (v2 - 1)) : v0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.returned": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * v1) * v2) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.takenScope": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((1 - v1) * v0) + (v1 * ((given[2] !== null) ? v2 : 0))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "incumbent.volume": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((v0 * v1) * (1 - ((given[2] !== null) ? (v2 * v3) : 0))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.agents": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let last0_0 = NaN, last0_1 = NaN, last0_2 = NaN, last0_3 = NaN, now0_0 = NaN, now0_1 = NaN, now0_2 = NaN, now0_3 = NaN, kept0 = NaN;
      let last1_0 = NaN, now1_0 = NaN, kept1 = NaN;
      let last2_0 = NaN, now2_0 = NaN, kept2 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((compare(v3, 0, M, b) > 0) ? ((compare(v5, 1, M, b) < 0) ? (now2_0 = (Math.max(checked(((compare(((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN), 0, M, b) > 0) ? (now0_0 = ((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN), now0_1 = v3, now0_2 = v4, now0_3 = v5, last0_0 === now0_0 && last0_1 === now0_1 && last0_2 === now0_2 && last0_3 === now0_3 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, last0_2 = now0_2, last0_3 = now0_3, kept0 = agentsFor(now0_0, now0_1, now0_2, now0_3))) : 0), M, b), checked((now1_0 = (((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN) / ((given[6] !== null) ? v6 : 1)), last1_0 === now1_0 ? kept1 : (last1_0 = now1_0, kept1 = ceilAt15(now1_0))), M, b)) / (1 - 0)), last2_0 === now2_0 ? kept2 : (last2_0 = now2_0, kept2 = ceilAt15(now2_0))) : NaN) : NaN) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.assetDepreciation": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((!(given[3] !== null) || (compare(v2, v3, M, b) < 0)) ? (((v0 * Math.max(0, Math.min(1, (((v1 * 12) - v2) + 1)))) / (v1 * 12)) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.capital": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v2, v1, M, b) === 0) ? ((v0 / 12) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.depreciation": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((at(M, S, k + 1, v1, months, b) - at(M, S, k + 1, (v1 - (v2 * 12)), months, b)) / (v2 * 12)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.employees": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.expectedLoss": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      totalOfProducts(M, S, row0, months, b, k + 1, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const x = ((M[row0 + m]! / 12) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.fteFromContacts": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      totalOfProducts(M, S, row0, months, b, k + 1, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (M[row0 + m]! / (v2 * (1 - ((given[3] !== null) ? v3 : 0)))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.fteFromVolume": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((v0 * 12) * v1) / 60) / ((v2 * ((given[3] !== null) ? v3 : 1)) * (1 - ((given[4] !== null) ? v4 : 0)))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.fteGiven": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * ((given[1] !== null) ? v1 : 1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.indexOfVolume": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((compare(v1, 0, M, b) > 0) ? (v0 / (v1 / 12)) : 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.otherFixed": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 / 12) * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.otherPerUnit": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.overtime": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const x = ((((Math.max(0, (v0 - v1)) * (((compare(0, 0, M, b) === 0) || false) ? (((((v2 * (((1 + ((given[5] !== null) ? v5 : 0)) + ((given[3] !== null) ? v3 : 0)) + ((given[4] !== null) ? v4 : 0))) + 0) + 0) + (false ? (0 / NaN) : 0)) + (0 * 0)) : NaN)) / 12) * v6) * v7) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.pay": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((v1 * (((1 + ((given[4] !== null) ? v4 : 0)) + ((given[2] !== null) ? v2 : 0)) + ((given[3] !== null) ? v3 : 0))) + 0) + 0) + (false ? (0 / NaN) : 0)) + (0 * 0)) : NaN)) / 12) * v5) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.peakFactor": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      highest(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = (((M[row0 + m]! * 12) * 1) / 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.rework": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * v1) * v2) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.seasonFactor": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (((at(M, S, k + 1, (v1 - (Math.floor((now0_0 = ((v1 - 1) / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = roundTo15(now0_0)))) * 12)), months, b) * 12) * 1) / 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.seasonalIndex": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.seasonalVolume": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.supervision": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * (((compare(((given[2] !== null) ? v2 : 0), 0, M, b) === 0) || (given[1] !== null)) ? (((((0 * (((1 + 0) + 0) + 0)) + 0) + 0) + ((given[1] !== null) ? (((given[2] !== null) ? v2 : 0) / v1) : 0)) + (0 * 0)) : NaN)) / 12) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.turnover": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((0 * (((1 + 0) + 0) + 0)) + 0) + 0) + (false ? (0 / NaN) : 0)) + (((given[1] !== null) ? v1 : 0) * ((given[2] !== null) ? v2 : 0))) : NaN)) / 12) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.volume": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 / 12) * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.volumes": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.workplace": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((0 * (((1 + 0) + 0) + 0)) + ((given[1] !== null) ? v1 : 0)) + ((given[2] !== null) ? v2 : 0)) + (false ? (0 / NaN) : 0)) + (0 * 0)) : NaN)) / 12) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "inhouse.yearMean": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = ((sumTo(M, S, k + 1, (v1 * 12), months, b) - sumTo(M, S, k + 1, ((v1 - 1) * 12), months, b)) / ((12 * 1) / 1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.dip": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((compare(v3, 0, M, b) > 0) ? (((((v0 * ((given[1] !== null) ? v1 : 1)) * v2) / 2) * (1 - (Math.min(v4, v3) / v3))) * (Math.max(v5, v6) - v6)) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.handedOver": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = Math.min(v0, v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.handedOverNow": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (at(M, S, k + 1, v1, months, b) - at(M, S, k + 1, (v1 - 1), months, b)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.lag": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((v0 * v1) * ((given[2] !== null) ? v2 : 1)) * (v3 - v4)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.lagBesideParallelRun": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = (((v0 * v1) * ((given[2] !== null) ? v2 : 1)) * ((((1 - v3) * (v4 - Math.max(v5, v6))) + Math.max(v5, v6)) - v5)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.parallelRun": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = ((((((v0 * v1) * ((given[2] !== null) ? v2 : 1)) * (v4 - v5)) * 1) * ((given[3] !== null) ? v3 : 1)) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.released": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * v1) * ((given[2] !== null) ? v2 : 1)) * v3) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.retention": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = ((v0 * v1) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.severance": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((((v0 * (v1 / 52)) * (((given[5] !== null) ? Math.min((v2 * v3), v5) : (v2 * v3)) + ((given[4] !== null) ? v4 : 0))) * v6) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.severed": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const x = Math.max(0, ((v0 * (1 - ((given[1] !== null) ? ((v1 + v2) + v3) : 0))) - ((given[4] !== null) ? (((v4 * v5) * ((given[6] !== null) ? v6 : 1)) * v7) : 0))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.stillInHouse": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (v0 * (1 - (v1 * v2))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "leaving.stranded": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((v0 * ((given[1] !== null) ? v1 : 1)) * v2) * (1 - v3)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "locationTax.markupKept": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (0 - (M[row0 + m]! * v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "locationTax.profitTax": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = ((M[row0 + m]! * v1) * Math.max(((compare(v2, v4, M, b) <= 0) ? v5 : v3), v6)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "locationTax.vat": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((given[2] !== null) ? ((v0 * v1) * (1 + ((1 * v2) / (1 - v2)))) : (v0 * v1)) * v3) * (1 - v4)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "locationTax.withholding": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((((v0 * v1) * (1 + ((1 * v2) / (1 - v2)))) - (v0 * v1)) * (1 - v3)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.allMoved": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.anyMoved": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = ((compare(M[row0 + m]!, 0, M, b) > 0) ? v1 : 0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.contractStart": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      lowest(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.contractYear": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = Math.max(1, (Math.floor((now0_0 = ((v0 - v1) / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = roundTo15(now0_0)))) + 1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.firstProviderYear": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      highest(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.fullFrom": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 + v1) + Math.max(0, (v2 - 1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.improvementFactor": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (now0_0 = (1 - v0), now0_1 = (v1 - 1), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.lastFull": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      highest(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.movesFrom": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(M[row0 + m]!, 0, M, b) > 0) ? v1 : (v2 + 1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.partMoved": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.progress": (M, S, k, months, trials, given) => {
    const word0 = sameWord(((given[2] !== null) ? given[2] : "linear"), "linear");
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let last1_0 = NaN, last1_1 = NaN, now1_0 = NaN, now1_1 = NaN, kept1 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (word0 ? ((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))) : ((3 * (now0_0 = ((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))), now0_1 = 2, last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1)))) - (2 * (now1_0 = ((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))), now1_1 = 3, last1_0 === now1_0 && last1_1 === now1_1 ? kept1 : (last1_0 = now1_0, last1_1 = now1_1, kept1 = power(now1_0, now1_1)))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.progressAgo": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = at(M, S, k + 1, (v1 - v2), months, b) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.providerYear": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const x = Math.max(1, (now0_0 = (v0 / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = ceilAt15(now0_0)))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.sharedImprovement": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const row2 = 16 + 2 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      totalOfProducts(M, S, row1, months, b, k + 1, k + 6);
      total(M, S, row2, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = ((compare(M[row0 + m]!, 0, M, b) > 0) ? (M[row1 + m]! / M[row2 + m]!) : 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.sinceHandover": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((v0 - v1) - v2) + 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "migration.waveShare": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "organization.governanceFixed": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = (((compare(v1, v2, M, b) >= 0) && (!(given[3] !== null) || (compare(v1, v3, M, b) <= 0))) ? ((v0 / 12) * v4) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "organization.governanceRate": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "organization.retained": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = ((((((v0 * v1) * v2) * v3) * v4) / 12) * v5) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "organization.taxLeakage": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "provider.fte": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = (((((v0 * v1) * v2) * v3) / v4) * v5) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "provider.loadedCost": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    const s8 = S[k + 43]!;
    const s9 = S[k + 48]!;
    const s10 = S[k + 53]!;
    const s11 = S[k + 58]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let p8 = S[k + 41]! + b * S[k + 42]!;
      let p9 = S[k + 46]! + b * S[k + 47]!;
      let p10 = S[k + 51]! + b * S[k + 52]!;
      let p11 = S[k + 56]! + b * S[k + 57]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const v8 = M[p8]!;
        const v9 = M[p9]!;
        const v10 = M[p10]!;
        const v11 = M[p11]!;
        const x = ((((((compare(((given[7] !== null) ? v7 : 0), 0, M, b) === 0) || (given[6] !== null)) ? (((((v0 * (((1 + ((given[3] !== null) ? v3 : 0)) + ((given[1] !== null) ? v1 : 0)) + ((given[2] !== null) ? v2 : 0))) + ((given[4] !== null) ? v4 : 0)) + ((given[5] !== null) ? v5 : 0)) + ((given[6] !== null) ? (((given[7] !== null) ? v7 : 0) / v6) : 0)) + (((given[8] !== null) ? v8 : 0) * ((given[9] !== null) ? v9 : 0))) : NaN) / 12) * v10) * v11) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
        p8 += s8;
        p9 += s9;
        p10 += s10;
        p11 += s11;
      }
      M[b] = M[b]! + size;
    }
  },
  "provider.perEmployeeCharge": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (((v0 * v1) / 12) * v2) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "provider.shouldCost": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "redesign.cost": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "redesign.employees": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "redesign.price": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (v0 * (1 - (v2 * v1))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "register.concentration": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const row2 = 16 + 2 * months;
    const row3 = 16 + 3 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      totalOfProducts(M, S, row1, months, b, k + 1, k + 1);
      total(M, S, row2, months, b, k + 1);
      total(M, S, row3, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = ((compare(M[row0 + m]!, 0, M, b) === 0) ? 0 : (M[row1 + m]! / (M[row2 + m]! * M[row3 + m]!))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "register.spentAt": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.cumulative": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (sumTo(M, S, k + 1, v1, months, b) * 1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.headcount": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.presentValue": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.saleLoss": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((compare(v3, v4, M, b) === 0) ? (((v0 * Math.max(0, checked((1 - ((v4 - 1) / (v1 * 12))), M, b))) - v2) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.saving": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 - v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.savingGoingOn": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((v0 + ((given[1] !== null) ? v1 : 0)) - ((given[2] !== null) ? v2 : 0)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.tax": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const row1 = 16 + 1 * months;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      total(M, S, row0, months, b, k + 1);
      total(M, S, row1, months, b, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const x = (0 - (v2 * (M[row0 + m]! + M[row1 + m]!))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.total": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "result.withoutLoss": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 - v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "risk.continuing": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      totalOfProducts(M, S, row0, months, b, k + 1, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((M[row0 + m]! / 12) * v2) * v3) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "risk.inHouse": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (v0 * (1 - (v1 * v2))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "risk.option": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      totalOfProducts(M, S, row0, months, b, k + 1, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((((M[row0 + m]! / 12) * v2) * v3) * v4) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "risk.ownLoss": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.attainment": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    for (let b = 0; b < trials; b++) {
      totalOfProducts(M, S, row0, months, b, k + 1, k + 6);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const x = M[row0 + m]! + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.cashReleased": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((at(M, S, k + 1, (v1 - 1), months, b) - ((compare(v1, v2, M, b) === 0) ? 0 : at(M, S, k + 1, v1, months, b))) / 1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.expectedCredits": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (0 - (((M[row0 + m]! * v1) * v2) * ((given[3] !== null) ? (1 - v3) : 1))) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.expectedMiss": (M, S, k, months, trials) => {
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v2 = M[p2]!;
        const x = expectedShare(v2, M, S, k + 1, k + 6, m, months, b) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.paper": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    const s8 = S[k + 43]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let p8 = S[k + 41]! + b * S[k + 42]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const v8 = M[p8]!;
        const x = (0 - ((((((v0 * v1) * v2) * v3) * (v4 - v5)) * ((v6 - v7) + ((0 * 0) + (0 * 0)))) * v8)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
        p8 += s8;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.reached": (M, S, k, months, trials, given) => {
    const word0 = sameWord(given[0], "down");
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((word0 ? (compare(v3, v2, M, b) <= 0) : (compare(v3, v2, M, b) >= 0)) ? 1 : ((compare(v2, v1, M, b) === 0) ? 0 : Math.max(0, checked(Math.min(1, checked(((v3 - v1) / (v2 - v1)), M, b)), M, b)))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.receivables": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const x = ((((((v0 * 1) * v1) * (v2 - v3)) / 365) * v4) * v5) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.scanning": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v1, Math.max(1, ((v2 + v3) - 1)), M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "service.turnaround": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const x = (0 - (((((v0 * v1) * v2) * (v3 - v4)) * v5) * v6)) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.discountFactor": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = (now0_0 = (1 + v0), now0_1 = (0 - (((v1 - 1) + v2) / 12)), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.index": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const x = (now0_0 = (1 + v0), now0_1 = (v1 - 1), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.indexFrom": (M, S, k, months, trials) => {
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let last0_0 = NaN, last0_1 = NaN, now0_0 = NaN, now0_1 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((compare(v4, v3, M, b) < 0) ? at(M, S, k + 1, v1, months, b) : (at(M, S, k + 1, ((v3 - 1) * 12), months, b) * (now0_0 = (1 + v2), now0_1 = ((v4 - v3) + 1), last0_0 === now0_0 && last0_1 === now0_1 ? kept0 : (last0_0 = now0_0, last0_1 = now0_1, kept0 = power(now0_0, now0_1))))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.month": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const x = v0 + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.stated": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = (((given[1] !== null) && (compare(v3, v2, M, b) >= 0)) ? ((v1 / ((given[4] !== null) ? at(M, S, k + 21, (((v2 - 1) * 12) + 1), months, b) : 1)) / ((given[5] !== null) ? at(M, S, k + 26, (((v2 - 1) * 12) + 1), months, b) : 1)) : v0) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "time.year": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let last0_0 = NaN, now0_0 = NaN, kept0 = NaN;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const x = (now0_0 = (v0 / 12), last0_0 === now0_0 ? kept0 : (last0_0 = now0_0, kept0 = ceilAt15(now0_0))) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.fee": (M, S, k, months, trials, given) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      total(M, S, row0, months, b, k + 11);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const x = ((compare(v3, v4, M, b) === 0) ? ((((given[0] !== null) ? v0 : 0) + (((given[1] !== null) ? v1 : 0) * M[row0 + m]!)) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p3 += s3;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.from": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) >= 0) ? v0 : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.loadedCost": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v2, v3, M, b) < 0) ? v0 : v1) + 0;
        M[o] = x;
        size = Math.max(size, Math.abs(x));
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.management": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v1, v2, M, b) >= 0) ? ((v0 / 12) * v3) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.setup": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transfer.until": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) < 0) ? v0 : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.assetProceeds": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) === 0) ? ((0 - v0) / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.contingency": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s1 = S[k + 8]!;
    for (let b = 0; b < trials; b++) {
      let p1 = S[k + 6]! + b * S[k + 7]!;
      total(M, S, row0, months, b, k + 1);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v1 = M[p1]!;
        const x = (M[row0 + m]! * v1) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p1 += s1;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.knowledgeTransfer": (M, S, k, months, trials, given) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s5 = S[k + 28]!;
    const s6 = S[k + 33]!;
    const s7 = S[k + 38]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p5 = S[k + 26]! + b * S[k + 27]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      let p7 = S[k + 36]! + b * S[k + 37]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v5 = M[p5]!;
        const v6 = M[p6]!;
        const v7 = M[p7]!;
        const x = (((compare(v0, v1, M, b) >= 0) && (compare(v0, (v1 + Math.max(1, v2)), M, b) < 0)) ? (((((v2 * 52) / 12) * ((v3 * v5) + (v4 * v6))) + ((given[7] !== null) ? v7 : 0)) / Math.max(1, v2)) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p5 += s5;
        p6 += s6;
        p7 += s7;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.oneOff": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const x = ((compare(v1, (v2 + v3), M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.optionCapital": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.retransition": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s4 = S[k + 23]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      total(M, S, row0, months, b, k + 16);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v4 = M[p4]!;
        const x = (((compare(v1, v2, M, b) === 0) && (compare(M[row0 + m]!, 0, M, b) > 0)) ? ((v0 / 1) * v4) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p4 += s4;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.spread": (M, S, k, months, trials) => {
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const x = ((compare(v1, v2, M, b) <= 0) ? (v0 / v2) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
      }
      M[b] = M[b]! + size;
    }
  },
  "transition.terminationFee": (M, S, k, months, trials) => {
    const row0 = 16 + 0 * months;
    const s0 = S[k + 3]!;
    const s1 = S[k + 8]!;
    const s2 = S[k + 13]!;
    const s3 = S[k + 18]!;
    const s4 = S[k + 23]!;
    const s6 = S[k + 33]!;
    for (let b = 0; b < trials; b++) {
      let p0 = S[k + 1]! + b * S[k + 2]!;
      let p1 = S[k + 6]! + b * S[k + 7]!;
      let p2 = S[k + 11]! + b * S[k + 12]!;
      let p3 = S[k + 16]! + b * S[k + 17]!;
      let p4 = S[k + 21]! + b * S[k + 22]!;
      let p6 = S[k + 31]! + b * S[k + 32]!;
      total(M, S, row0, months, b, k + 26);
      let o = S[k]! + b * (months + 1);
      let size = 0;
      for (let m = 0; m < months; m++) {
        const v0 = M[p0]!;
        const v1 = M[p1]!;
        const v2 = M[p2]!;
        const v3 = M[p3]!;
        const v4 = M[p4]!;
        const v6 = M[p6]!;
        const x = (((compare(v2, v4, M, b) === 0) && (compare(M[row0 + m]!, 0, M, b) > 0)) ? ((((compare(v1, 0, M, b) > 0) ? (v0 * Math.max(0, checked((1 - (((v2 - v3) + 1) / v1)), M, b))) : NaN) / 1) * v6) : 0) + 0;
        M[o] = x;
        size = size + Math.abs(x);
        o++;
        p0 += s0;
        p1 += s1;
        p2 += s2;
        p3 += s3;
        p4 += s4;
        p6 += s6;
      }
      M[b] = M[b]! + size;
    }
  },
};
