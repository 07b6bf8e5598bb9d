// Generated from the kinds of lines by `npm run generate`.
import { ceilAt15, roundTo15 } from "../../kernel/numeric/round";
import type { BlockFunction } from "./block";
import { agentsFor, at, checked, compare, first, graduatedCharge, lowest, power, sameWord, slabCharge, sumTo, total, totalOfProducts } from "./helpers";

/** Where scratch memory begins. */
const scratch = 16;

/** How much scratch memory the blocks need together, in blocks. */
export const SCRATCH_BLOCKS = 6;

/** Every kind of line over a block of trials. */
export const blocks: Readonly<Record<string, BlockFunction>> = {
  "benefits.annual": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (0 - (((v0 / 12) * v1) * v2)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "benefits.coverage": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (0 - ((((v0 * v1) / 12) * v2) * v3)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "benefits.payables": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((sumTo(M, S, k + 1, v1, months, b) - sumTo(M, S, k + 1, (v1 - Math.max(1, ceilAt15(v2))), months, b)) * 1) - ((Math.max(1, ceilAt15(v2)) - v2) * at(M, S, k + 1, ((v1 - Math.max(1, ceilAt15(v2))) + 1), months, b))) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "benefits.reworkAvoided": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (0 - (((v0 * v1) * v2) * v3)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "benefits.settlement": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v1, v2, M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "benefits.workingCapital": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = ((at(M, S, k + 1, (v1 - 1), months, b) - at(M, S, k + 1, v1, months, b)) / 1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "bridge.afterProductivity": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 / v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "bridge.atLocationCost": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((((v0 * v1) * v2) * v3) * v4) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "bridge.difference": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      total(M, S, scratch + 16, m, months, k + 6);
      for (let b = 0; b < 16; b++) {
        const x = (M[scratch + 0 + b]! - M[scratch + 16 + b]!) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "bridge.fullMonth": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = Math.min(v3, ((v0 + v1) + Math.max(0, (v2 - 1)))) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "bridge.margin": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "bridge.markup": (M, S, k, months) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(at(M, S, k + 6, v2, months, b), 0, M, b) === 0) ? 0 : ((at(M, S, k + 1, v2, months, b) / at(M, S, k + 6, v2, months, b)) - 1)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "bridge.movedCost": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((M[scratch + 0 + b]! * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "change.endingShare": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "change.softwareFixed": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v1, 0, M, b) > 0) ? ((v0 / 12) * v2) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "change.softwarePerUnit": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((((v0 * v1) * v3) * v2) * v4) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "change.softwarePerUser": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((M[scratch + 0 + b]! * v1) / 12) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "change.users": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "contract.billed": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.billings": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = Math.max(0, M[scratch + 0 + b]!) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.changeRequests": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = (M[scratch + 0 + b]! * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.charge": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.costPlusCharge": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * (1 + v1)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.currencySharing": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = ((compare((1 / v1), 0, M, b) > 0) ? (((compare((1 / checked((1 / v1), M, b)), (1 + ((given[3] !== null) ? v3 : 0)), M, b) <= 0) && (compare((1 / checked((1 / v1), M, b)), (1 - ((given[3] !== null) ? v3 : 0)), M, b) >= 0)) ? 0 : ((((1 / checked((1 / v1), M, b)) - 1) * v0) * v2)) : NaN) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.fixedCharge": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((v0 / 12) * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.gainShare": (M, S, k, months, given) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      total(M, S, scratch + 0, m, months, k + 1);
      total(M, S, scratch + 16, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const x = (true ? Math.min(checked((Math.max(0, checked(((((v1 / 12) * v2) * v3) - M[scratch + 0 + b]!), M, b)) * v4), M, b), checked(((given[5] !== null) ? (v5 / 12) : NaN), M, b)) : (Math.max(0, checked(((((v1 / 12) * v2) * v3) - M[scratch + 16 + b]!), M, b)) * v4)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.index": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    M.fill(NaN, scratch + 0, scratch + 0 + 16);
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((given[0] !== null) ? power(((compare(1, 0, M, b) > 0) ? (1 * (1 + ((given[2] !== null) ? Math.min(checked((((given[1] !== null) ? (given[1] === true) : true) ? Math.max(0, checked((((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1)), M, b)) : (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1))), M, b), v2) : (((given[1] !== null) ? (given[1] === true) : true) ? Math.max(0, checked((((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1)), M, b)) : (((given[3] !== null) ? v3 : 1) * (((1 + v0) / 1) - 1)))))) : NaN), (v4 - 1), M, scratch + 0 + b) : 1) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "contract.minimumTopUp": (M, S, k, months, given) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      total(M, S, scratch + 0, m, months, k + 1);
      total(M, S, scratch + 16, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (Math.max(M[scratch + 0 + b]!, checked((((v1 / 12) * v2) * ((given[3] !== null) ? v3 : 1)), M, b)) - M[scratch + 16 + b]!) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.movedVolume": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.passThrough": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((v0 / 12) * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.perUnitCharge": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const word0 = sameWord(((given[3] !== null) ? given[3] : "graduated"), "graduated");
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p4 = b4 + m * s4;
      first(M, S, scratch + 0, m, months, k + 6);
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = (((compare(M[scratch + 0 + b]!, 0, M, b) === 0) ? (word0 ? graduatedCharge(v0, M, S, k + 6, k + 11, m, months, b) : slabCharge(v0, M, S, k + 6, k + 11, m, months, b)) : NaN) * v4) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.serviceCredits": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p4 = b4 + m * s4;
      total(M, S, scratch + 0, m, months, k + 1);
      total(M, S, scratch + 16, m, months, k + 16);
      total(M, S, scratch + 32, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = (0 - (Math.min((((M[scratch + 0 + b]! * v1) * v2) * M[scratch + 16 + b]!), (M[scratch + 32 + b]! * v1)) * v4)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "contract.volumeAdjustment": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b7 = S[k + 36]!, s7 = S[k + 37]!, m7 = S[k + 38]!;
    const word0 = sameWord(((given[6] !== null) ? given[6] : "whole"), "whole");
    const word1 = sameWord(((given[6] !== null) ? given[6] : "whole"), "whole");
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p7 = b7 + m * s7;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v7 = M[p7 + (b & m7)]!;
        const x = ((compare(v2, 0, M, b) > 0) ? (((compare(v0, (((v1 / 12) * v2) * (1 + ((given[3] !== null) ? v3 : 0))), M, b) > 0) ? (((given[4] !== null) ? v4 : 0) * (v0 - (word0 ? ((v1 / 12) * v2) : (((v1 / 12) * v2) * (1 + ((given[3] !== null) ? v3 : 0)))))) : ((compare(v0, (((v1 / 12) * v2) * (1 - ((given[3] !== null) ? v3 : 0))), M, b) < 0) ? (((given[5] !== null) ? v5 : 0) * (v0 - (word1 ? ((v1 / 12) * v2) : (((v1 / 12) * v2) * (1 - ((given[3] !== null) ? v3 : 0)))))) : 0)) * v7) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.agents": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const x = ((compare(v3, 0, M, b) > 0) ? ((compare(v5, 1, M, b) < 0) ? ceilAt15((Math.max(checked(((compare(((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN), 0, M, b) > 0) ? agentsFor(((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN), v3, v4, v5) : 0), M, b), checked(ceilAt15((((compare(v2, 0, M, b) > 0) ? ((((v0 * v1) * v3) / 60) / v2) : NaN) / ((given[6] !== null) ? v6 : 1))), M, b)) / (1 - 0))) : NaN) : NaN) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "inhouse.assetDepreciation": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = ((!(given[3] !== null) || (compare(v2, v3, M, b) < 0)) ? (((v0 * Math.max(0, Math.min(1, (((v1 * 12) - v2) + 1)))) / (v1 * 12)) / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.capital": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v2, v1, M, b) === 0) ? ((v0 / 12) / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.depreciation": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((at(M, S, k + 1, v1, months, b) - at(M, S, k + 1, (v1 - (v2 * 12)), months, b)) / (v2 * 12)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.employees": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "inhouse.expectedLoss": (M, S, k, months) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      totalOfProducts(M, S, scratch + 0, m, months, k + 1, k + 6);
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const x = ((M[scratch + 0 + b]! / 12) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.fteFromContacts": (M, S, k, months, given) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      totalOfProducts(M, S, scratch + 0, m, months, k + 1, k + 6);
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (M[scratch + 0 + b]! / (v2 * (1 - ((given[3] !== null) ? v3 : 0)))) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "inhouse.fteFromVolume": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((((v0 * 12) * v1) / 60) / ((v2 * ((given[3] !== null) ? v3 : 1)) * (1 - ((given[4] !== null) ? v4 : 0)))) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "inhouse.fteGiven": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * ((given[1] !== null) ? v1 : 1)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "inhouse.otherFixed": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = ((v0 / 12) * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.otherPerUnit": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((v0 * v1) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.pay": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((v1 * (((1 + ((given[4] !== null) ? v4 : 0)) + ((given[2] !== null) ? v2 : 0)) + ((given[3] !== null) ? v3 : 0))) + 0) + 0) + (false ? (0 / NaN) : 0)) + (0 * 0)) : NaN)) / 12) * v5) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.rework": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * v1) * v2) * v3) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.supervision": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * (((compare(((given[2] !== null) ? v2 : 0), 0, M, b) === 0) || (given[1] !== null)) ? (((((0 * (((1 + 0) + 0) + 0)) + 0) + 0) + ((given[1] !== null) ? (((given[2] !== null) ? v2 : 0) / v1) : 0)) + (0 * 0)) : NaN)) / 12) * v3) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.turnover": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((0 * (((1 + 0) + 0) + 0)) + 0) + 0) + (false ? (0 / NaN) : 0)) + (((given[1] !== null) ? v1 : 0) * ((given[2] !== null) ? v2 : 0))) : NaN)) / 12) * v3) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.volume": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = ((v0 / 12) * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.volumes": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "inhouse.workplace": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * (((compare(0, 0, M, b) === 0) || false) ? (((((0 * (((1 + 0) + 0) + 0)) + ((given[1] !== null) ? v1 : 0)) + ((given[2] !== null) ? v2 : 0)) + (false ? (0 / NaN) : 0)) + (0 * 0)) : NaN)) / 12) * v3) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.dip": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const x = ((compare(v3, 0, M, b) > 0) ? (((((v0 * v1) * v2) / 2) * (1 - (Math.min(v4, v3) / v3))) * (Math.max(v5, v6) - v6)) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.handedOver": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = Math.min(v0, v1) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "leaving.handedOverNow": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = (at(M, S, k + 1, v1, months, b) - at(M, S, k + 1, (v1 - 1), months, b)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.lag": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = (((v0 * v1) * v2) * (v3 - v4)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.lagBesideParallelRun": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const x = (((v0 * v1) * v2) * ((((1 - v3) * (v4 - Math.max(v5, v6))) + Math.max(v5, v6)) - v5)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.parallelRun": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const x = ((((((v0 * v1) * v2) * (v4 - v5)) * 1) * ((given[3] !== null) ? v3 : 1)) / 1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.released": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * v1) * v2) * v3) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.retention": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = ((v0 * v1) / 1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.severance": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const x = ((((v0 * (v1 / 52)) * (((given[5] !== null) ? Math.min((v2 * v3), v5) : (v2 * v3)) + ((given[4] !== null) ? v4 : 0))) * v6) / 1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.severed": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    const b7 = S[k + 36]!, s7 = S[k + 37]!, m7 = S[k + 38]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      const p7 = b7 + m * s7;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const v7 = M[p7 + (b & m7)]!;
        const x = Math.max(0, ((v0 * (((1 - v1) - v2) - v3)) - ((given[4] !== null) ? (((v4 * v5) * v6) * v7) : 0))) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.stillInHouse": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (v0 * (1 - (v1 * v2))) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "leaving.stranded": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = (((v0 * v1) * v2) * (1 - v3)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "migration.anyMoved": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = ((compare(M[scratch + 0 + b]!, 0, M, b) > 0) ? v1 : 0) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.contractStart": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      lowest(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.contractYear": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = Math.max(1, checked((Math.floor(roundTo15(((v0 - v1) / 12))) + 1), M, b)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.improvementFactor": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    M.fill(NaN, scratch + 0, scratch + 0 + 16);
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = power((1 - v0), (v1 - 1), M, scratch + 0 + b) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.movesFrom": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(M[scratch + 0 + b]!, 0, M, b) > 0) ? v1 : (v2 + 1)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.progress": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const word0 = sameWord(((given[2] !== null) ? given[2] : "linear"), "linear");
    M.fill(NaN, scratch + 0, scratch + 0 + 16);
    M.fill(NaN, scratch + 48, scratch + 48 + 16);
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (word0 ? ((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))) : ((3 * power(((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))), 2, M, scratch + 0 + b)) - (2 * power(((compare(v0, 0, M, b) <= 0) ? 0 : ((compare(v0, v1, M, b) >= 0) ? 1 : (v0 / v1))), 3, M, scratch + 48 + b)))) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.progressAgo": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = at(M, S, k + 1, (v1 - v2), months, b) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.providerYear": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const x = Math.max(1, checked(ceilAt15((v0 / 12)), M, b)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "migration.sinceHandover": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((v0 - v1) - v2) + 1) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "organization.governanceFixed": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = ((compare(v1, v2, M, b) >= 0) ? ((v0 / 12) * v3) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "organization.governanceRate": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "organization.retained": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const x = ((((((v0 * v1) * v2) * v3) * v4) / 12) * v5) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "organization.taxLeakage": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "provider.fte": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const x = (((((v0 * v1) * v2) * v3) / v4) * v5) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "provider.loadedCost": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    const b7 = S[k + 36]!, s7 = S[k + 37]!, m7 = S[k + 38]!;
    const b8 = S[k + 41]!, s8 = S[k + 42]!, m8 = S[k + 43]!;
    const b9 = S[k + 46]!, s9 = S[k + 47]!, m9 = S[k + 48]!;
    const b10 = S[k + 51]!, s10 = S[k + 52]!, m10 = S[k + 53]!;
    const b11 = S[k + 56]!, s11 = S[k + 57]!, m11 = S[k + 58]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      const p7 = b7 + m * s7;
      const p8 = b8 + m * s8;
      const p9 = b9 + m * s9;
      const p10 = b10 + m * s10;
      const p11 = b11 + m * s11;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const v7 = M[p7 + (b & m7)]!;
        const v8 = M[p8 + (b & m8)]!;
        const v9 = M[p9 + (b & m9)]!;
        const v10 = M[p10 + (b & m10)]!;
        const v11 = M[p11 + (b & m11)]!;
        const x = ((((((compare(((given[7] !== null) ? v7 : 0), 0, M, b) === 0) || (given[6] !== null)) ? (((((v0 * (((1 + ((given[3] !== null) ? v3 : 0)) + ((given[1] !== null) ? v1 : 0)) + ((given[2] !== null) ? v2 : 0))) + ((given[4] !== null) ? v4 : 0)) + ((given[5] !== null) ? v5 : 0)) + ((given[6] !== null) ? (((given[7] !== null) ? v7 : 0) / v6) : 0)) + (((given[8] !== null) ? v8 : 0) * ((given[9] !== null) ? v9 : 0))) : NaN) / 12) * v10) * v11) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "provider.perEmployeeCharge": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (((v0 * v1) / 12) * v2) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "provider.shouldCost": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.cumulative": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = (sumTo(M, S, k + 1, v1, months, b) * 1) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "result.headcount": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.presentValue": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.saleLoss": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((compare(v3, v4, M, b) === 0) ? (((v0 * Math.max(0, checked((1 - ((v4 - 1) / (v1 * 12))), M, b))) - v2) / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.saving": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 - v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.savingGoingOn": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((v0 + ((given[1] !== null) ? v1 : 0)) - ((given[2] !== null) ? v2 : 0)) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.tax": (M, S, k, months) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      total(M, S, scratch + 0, m, months, k + 1);
      total(M, S, scratch + 16, m, months, k + 6);
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const x = (0 - (v2 * (M[scratch + 0 + b]! + M[scratch + 16 + b]!))) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.total": (M, S, k, months) => {
    const r = S[k]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const x = M[scratch + 0 + b]! + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "result.withoutLoss": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 - v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "risk.continuing": (M, S, k, months) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      totalOfProducts(M, S, scratch + 0, m, months, k + 1, k + 6);
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((((M[scratch + 0 + b]! / 12) * v2) * v3) * v4) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "risk.inHouse": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = (v0 * (1 - (v1 * v2))) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "risk.option": (M, S, k, months) => {
    const r = S[k]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      totalOfProducts(M, S, scratch + 0, m, months, k + 1, k + 6);
      for (let b = 0; b < 16; b++) {
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = ((((M[scratch + 0 + b]! / 12) * v2) * v3) * v4) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "risk.ownLoss": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = (v0 * (1 - v1)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "time.discountFactor": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    M.fill(NaN, scratch + 0, scratch + 0 + 16);
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = power((1 + v0), (0 - (((v1 - 1) + v2) / 12)), M, scratch + 0 + b) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "time.index": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    M.fill(NaN, scratch + 0, scratch + 0 + 16);
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const x = power((1 + v0), (v1 - 1), M, scratch + 0 + b) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "time.month": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const x = v0 + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "time.year": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const x = ceilAt15((v0 / 12)) + 0;
        M[o + b] = x;
        M[b] = Math.max(M[b]!, Math.abs(x));
      }
    }
  },
  "transition.assetProceeds": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v1, v2, M, b) === 0) ? ((0 - v0) / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.contingency": (M, S, k, months) => {
    const r = S[k]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p1 = b1 + m * s1;
      total(M, S, scratch + 0, m, months, k + 1);
      for (let b = 0; b < 16; b++) {
        const v1 = M[p1 + (b & m1)]!;
        const x = (M[scratch + 0 + b]! * v1) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.knowledgeTransfer": (M, S, k, months, given) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b5 = S[k + 26]!, s5 = S[k + 27]!, m5 = S[k + 28]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    const b7 = S[k + 36]!, s7 = S[k + 37]!, m7 = S[k + 38]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p5 = b5 + m * s5;
      const p6 = b6 + m * s6;
      const p7 = b7 + m * s7;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v5 = M[p5 + (b & m5)]!;
        const v6 = M[p6 + (b & m6)]!;
        const v7 = M[p7 + (b & m7)]!;
        const x = (((compare(v0, v1, M, b) >= 0) && (compare(v0, (v1 + Math.max(1, v2)), M, b) < 0)) ? (((((v2 * 52) / 12) * ((v3 * v5) + (v4 * v6))) + ((given[7] !== null) ? v7 : 0)) / Math.max(1, v2)) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.oneOff": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const x = ((compare(v1, (v2 + v3), M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.optionCapital": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v1, v2, M, b) === 0) ? (v0 / 1) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.retransition": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p4 = b4 + m * s4;
      total(M, S, scratch + 0, m, months, k + 16);
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v4 = M[p4 + (b & m4)]!;
        const x = (((compare(v1, v2, M, b) === 0) && (compare(M[scratch + 0 + b]!, 0, M, b) > 0)) ? ((v0 / 1) * v4) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.spread": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const x = ((compare(v1, v2, M, b) <= 0) ? (v0 / v2) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
  "transition.terminationFee": (M, S, k, months) => {
    const r = S[k]!;
    const b0 = S[k + 1]!, s0 = S[k + 2]!, m0 = S[k + 3]!;
    const b1 = S[k + 6]!, s1 = S[k + 7]!, m1 = S[k + 8]!;
    const b2 = S[k + 11]!, s2 = S[k + 12]!, m2 = S[k + 13]!;
    const b3 = S[k + 16]!, s3 = S[k + 17]!, m3 = S[k + 18]!;
    const b4 = S[k + 21]!, s4 = S[k + 22]!, m4 = S[k + 23]!;
    const b6 = S[k + 31]!, s6 = S[k + 32]!, m6 = S[k + 33]!;
    for (let m = 0; m < months; m++) {
      const o = r + m * 16;
      const p0 = b0 + m * s0;
      const p1 = b1 + m * s1;
      const p2 = b2 + m * s2;
      const p3 = b3 + m * s3;
      const p4 = b4 + m * s4;
      const p6 = b6 + m * s6;
      total(M, S, scratch + 0, m, months, k + 26);
      for (let b = 0; b < 16; b++) {
        const v0 = M[p0 + (b & m0)]!;
        const v1 = M[p1 + (b & m1)]!;
        const v2 = M[p2 + (b & m2)]!;
        const v3 = M[p3 + (b & m3)]!;
        const v4 = M[p4 + (b & m4)]!;
        const v6 = M[p6 + (b & m6)]!;
        const x = (((compare(v2, v4, M, b) === 0) && (compare(M[scratch + 0 + b]!, 0, M, b) > 0)) ? ((((compare(v1, 0, M, b) > 0) ? (v0 * Math.max(0, checked((1 - (((v2 - v3) + 1) / v1)), M, b))) : NaN) / 1) * v6) : 0) + 0;
        M[o + b] = x;
        M[b] = M[b]! + Math.abs(x);
      }
    }
  },
};
