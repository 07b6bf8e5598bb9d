/** A square symmetric matrix, row by row. */
export type Matrix = Float64Array[];

const MOST_SWEEPS = 60;
const MOST_ROUNDS = 500;
/** Least eigenvalue that a repaired matrix keeps, so that rounding never takes it below 0. */
const LEAST = 1e-10;

/**
 * The nearest correlation matrix (N. J. Higham, "Computing the nearest correlation matrix: a problem from finance",
 * IMA Journal of Numerical Analysis 22, 2002): by turns onto matrices without negative eigenvalues and onto matrices
 * with a diagonal of 1, the first with Dykstra's correction. A matrix that is one already comes back as it is.
 */
export function nearestCorrelation(matrix: Matrix): Matrix {
  if (isPositive(matrix)) return matrix;
  const size = matrix.length;
  let current: Matrix = matrix.map((row) => row.slice());
  const correction = matrix.map(() => new Float64Array(size));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shifted = current.map((row, i) => row.map((value, k) => value - correction[i]![k]!));
    const positive = withoutNegative(shifted);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < size; k++) {
        correction[i]![k] = positive[i]![k]! - shifted[i]![k]!;
        const next = i === k ? 1 : positive[i]![k]!;
        moved = Math.max(moved, Math.abs(next - current[i]![k]!));
        current[i]![k] = next;
      }
    }
    if (moved < 1e-12) break;
  }
  // What the turns end with may miss by a rounding: scaled so that the diagonal is exact.
  current = withoutNegative(current);
  const root = current.map((row, i) => Math.sqrt(row[i]!));
  return current.map((row, i) => row.map((value, k) => (i === k ? 1 : value / (root[i]! * root[k]!))));
}

/** The lower triangular L with L × its transpose = the matrix; undefined where the matrix is not positive. */
export function choleskyOf(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let k = 0; k <= i; k++) {
      let rest = matrix[i]![k]!;
      for (let j = 0; j < k; j++) rest -= lower[i]![j]! * lower[k]![j]!;
      if (i !== k) lower[i]![k] = rest / lower[k]![k]!;
      else if (rest > 0) lower[i]![i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

const isPositive = (matrix: Matrix): boolean => choleskyOf(matrix) !== undefined;

/** The nearest matrix with eigenvalues of at least `LEAST`. */
function withoutNegative(matrix: Matrix): Matrix {
  const size = matrix.length;
  const { values, vectors } = eigen(matrix);
  const result = matrix.map(() => new Float64Array(size));
  for (let e = 0; e < size; e++) {
    const value = Math.max(LEAST, values[e]!);
    for (let i = 0; i < size; i++)
      for (let k = 0; k < size; k++) result[i]![k]! += value * vectors[i]![e]! * vectors[k]![e]!;
  }
  return result;
}

/** Eigenvalues, and eigenvectors as columns, by Jacobi's rotations: additions, products and square roots alone. */
function eigen(matrix: Matrix): { readonly values: Float64Array; readonly vectors: Matrix } {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const vectors = matrix.map((_, i) => Float64Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let beside = 0;
    for (let i = 0; i < size; i++) for (let k = 0; k < i; k++) beside += a[i]![k]! * a[i]![k]!;
    if (beside < 1e-30) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  return { values: Float64Array.from(a, (row, i) => row[i]!), vectors };
}

function rotate(a: Matrix, vectors: Matrix, p: number, q: number): void {
  const beside = a[p]![q]!;
  if (beside === 0) return;
  const half = (a[q]![q]! - a[p]![p]!) / (2 * beside);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < a.length; k++) {
    const [atP, atQ] = [a[k]![p]!, a[k]![q]!];
    a[k]![p] = cosine * atP - sine * atQ;
    a[k]![q] = sine * atP + cosine * atQ;
  }
  for (let k = 0; k < a.length; k++) {
    const [atP, atQ] = [a[p]![k]!, a[q]![k]!];
    a[p]![k] = cosine * atP - sine * atQ;
    a[q]![k] = sine * atP + cosine * atQ;
  }
  for (const row of vectors) {
    const [atP, atQ] = [row[p]!, row[q]!];
    row[p] = cosine * atP - sine * atQ;
    row[q] = sine * atP + cosine * atQ;
  }
}
