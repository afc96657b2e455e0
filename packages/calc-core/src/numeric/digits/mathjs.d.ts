import type { Decimal } from "decimal.js";

/** mathjs exports the class of its BigNumbers, which its own declarations name only as a type. */
declare module "mathjs" {
  export const BigNumber: typeof Decimal;
}
