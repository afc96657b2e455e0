import { build } from "../steps/build.mjs";
import { openDataFolder } from "../steps/data-folder.mjs";
import { generateClient } from "../steps/generate.mjs";
import { takeDataFolder } from "../steps/launch-state.mjs";
import { inRepository } from "../steps/repository.mjs";

/**
 * Takes a data folder for one measurement, with everything built, and ends whatever was started in it, last things first: when
 * the measurement is over, when it fails, and when it is interrupted.
 *
 * @param use  gets the folder's state, and `atEnd(step)`, which keeps a step for the end
 */
export async function inDataFolder(folder, use) {
  openDataFolder(inRepository(".data"));
  const state = await takeDataFolder(openDataFolder(folder), null);
  const cleanUp = [async () => state.release()];
  const undo = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step().catch((error) => console.error(error));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void undo().then(() => process.exit(130)));
  try {
    await generateClient();
    await build();
    return await use(state, (step) => cleanUp.push(step));
  } finally {
    await undo();
  }
}
