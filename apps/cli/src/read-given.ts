import { InputError } from "./command";
import type { Io } from "./io";

/** A file that the caller named, or the reason why it cannot be read. */
export async function readGiven(io: Io, path: string): Promise<string> {
  try {
    return await io.readFile(path);
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
