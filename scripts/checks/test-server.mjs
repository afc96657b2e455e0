import { join } from "node:path";
import { keptSecret } from "../steps/data-folder.mjs";
import { freePort } from "../steps/free-port.mjs";
import { startWeb } from "../steps/web.mjs";

/** Serves the production build from a database of its own, without limits on how often one may do something. */
export async function startTestServer({ folder, databaseUrl, onSpawn }) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: keptSecret(folder, "session-secret"), NEXTAUTH_URL: address, NABLA_RATE_LIMITS: "off" };
  const { stop } = await startWeb({ port, host: "localhost", log: join(folder, "web.log"), env, onSpawn });
  return { address, env, stop };
}
