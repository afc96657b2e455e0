import type { FunctionName } from "../../functions/names";
import type { Column, Kernel } from "./arithmetic-kernels";

/** Safe: a block is never longer than its columns. */
const at = (column: Column, i: number): number => column[i] as number;

/** out = f(p·a·b), for the functions that are mostly asked for of a product: sin(x y) is one loop and no column between. */
export const PRODUCT_FUNCTION_KERNELS: Readonly<Partial<Record<FunctionName, (out: Column, p: number, a: Column, b: Column) => Kernel>>> = {
  sin: (out, p, a, b) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.sin(p * at(a, i) * at(b, i));
      out[i + 1] = Math.sin(p * at(a, i + 1) * at(b, i + 1));
      out[i + 2] = Math.sin(p * at(a, i + 2) * at(b, i + 2));
      out[i + 3] = Math.sin(p * at(a, i + 3) * at(b, i + 3));
    }
  },
  cos: (out, p, a, b) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.cos(p * at(a, i) * at(b, i));
      out[i + 1] = Math.cos(p * at(a, i + 1) * at(b, i + 1));
      out[i + 2] = Math.cos(p * at(a, i + 2) * at(b, i + 2));
      out[i + 3] = Math.cos(p * at(a, i + 3) * at(b, i + 3));
    }
  },
  exp: (out, p, a, b) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.exp(p * at(a, i) * at(b, i));
      out[i + 1] = Math.exp(p * at(a, i + 1) * at(b, i + 1));
      out[i + 2] = Math.exp(p * at(a, i + 2) * at(b, i + 2));
      out[i + 3] = Math.exp(p * at(a, i + 3) * at(b, i + 3));
    }
  },
};
