import type { FunctionName } from "../../functions/names";
import { sigmoid } from "../../functions/special-values";
import type { Column, Kernel } from "./arithmetic-kernels";

/** Safe: a block is never longer than its columns. */
const at = (column: Column, i: number): number => column[i] as number;

const logarithm = (x: number): number => (x > 0 ? Math.log(x) : Number.NaN);
const rectified = (x: number): number => (x <= 0 ? 0 : x);

/** out = f(p·a), for the functions that occur most: each has a loop of its own, in which the machine knows what it calls. */
export const FUNCTION_KERNELS: Readonly<Partial<Record<FunctionName, (out: Column, p: number, a: Column) => Kernel>>> = {
  sin: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.sin(p * at(a, i));
      out[i + 1] = Math.sin(p * at(a, i + 1));
      out[i + 2] = Math.sin(p * at(a, i + 2));
      out[i + 3] = Math.sin(p * at(a, i + 3));
    }
  },
  cos: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.cos(p * at(a, i));
      out[i + 1] = Math.cos(p * at(a, i + 1));
      out[i + 2] = Math.cos(p * at(a, i + 2));
      out[i + 3] = Math.cos(p * at(a, i + 3));
    }
  },
  tan: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.tan(p * at(a, i));
      out[i + 1] = Math.tan(p * at(a, i + 1));
      out[i + 2] = Math.tan(p * at(a, i + 2));
      out[i + 3] = Math.tan(p * at(a, i + 3));
    }
  },
  exp: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.exp(p * at(a, i));
      out[i + 1] = Math.exp(p * at(a, i + 1));
      out[i + 2] = Math.exp(p * at(a, i + 2));
      out[i + 3] = Math.exp(p * at(a, i + 3));
    }
  },
  sqrt: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.sqrt(p * at(a, i));
      out[i + 1] = Math.sqrt(p * at(a, i + 1));
      out[i + 2] = Math.sqrt(p * at(a, i + 2));
      out[i + 3] = Math.sqrt(p * at(a, i + 3));
    }
  },
  abs: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.abs(p * at(a, i));
      out[i + 1] = Math.abs(p * at(a, i + 1));
      out[i + 2] = Math.abs(p * at(a, i + 2));
      out[i + 3] = Math.abs(p * at(a, i + 3));
    }
  },
  tanh: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.tanh(p * at(a, i));
      out[i + 1] = Math.tanh(p * at(a, i + 1));
      out[i + 2] = Math.tanh(p * at(a, i + 2));
      out[i + 3] = Math.tanh(p * at(a, i + 3));
    }
  },
  atan: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = Math.atan(p * at(a, i));
      out[i + 1] = Math.atan(p * at(a, i + 1));
      out[i + 2] = Math.atan(p * at(a, i + 2));
      out[i + 3] = Math.atan(p * at(a, i + 3));
    }
  },
  ln: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = logarithm(p * at(a, i));
      out[i + 1] = logarithm(p * at(a, i + 1));
      out[i + 2] = logarithm(p * at(a, i + 2));
      out[i + 3] = logarithm(p * at(a, i + 3));
    }
  },
  sigmoid: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = sigmoid(p * at(a, i));
      out[i + 1] = sigmoid(p * at(a, i + 1));
      out[i + 2] = sigmoid(p * at(a, i + 2));
      out[i + 3] = sigmoid(p * at(a, i + 3));
    }
  },
  relu: (out, p, a) => (n) => {
    for (let i = 0; i < n; i += 4) {
      out[i] = rectified(p * at(a, i));
      out[i + 1] = rectified(p * at(a, i + 1));
      out[i + 2] = rectified(p * at(a, i + 2));
      out[i + 3] = rectified(p * at(a, i + 3));
    }
  },
};
