/** A broken file of the bank: what is wrong and where, as `file:line:column`. The bank is ours, so it is a fault of the installation. */
export class BankFault extends Error {
  override readonly name = "BankFault";

  constructor(
    readonly file: string,
    message: string,
    readonly line = 1,
    readonly column = 1,
  ) {
    super(`${file}:${line}:${column}: ${message}`);
  }
}
