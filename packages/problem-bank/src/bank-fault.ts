/** A broken file of the bank: what is wrong and where. The bank is ours, so this is a fault of the installation. */
export class BankFault extends Error {
  constructor(file: string, message: string, line = 1, column = 1) {
    super(`${file}:${line}:${column}: ${message}`);
  }
}
