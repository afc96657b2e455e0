import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../steps/run.mjs";

/**
 * Makes an empty cluster. It is made under another name and renamed when it is whole, so that a start which is killed
 * half way leaves nothing that looks like data.
 */
export async function createCluster({ folder, cluster, programs, user, name, password }) {
  const draft = join(folder, "postgres.new");
  const passwordFile = join(folder, "postgres.password");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.owner) for (const path of [draft, passwordFile]) chownSync(path, user.owner.uid, user.owner.gid);
  try {
    const args = ["-D", draft, "-U", name, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"];
    const [command, ...rest] = [...user.prefix, programs.initdb, ...args];
    await run(command, rest, { cwd: "/", ...user.options, env: { LC_ALL: "C" } });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // Without PG_VERSION what stands here is no cluster: the rest of an interrupted start.
  if (existsSync(cluster)) rmSync(cluster, { recursive: true });
  renameSync(draft, cluster);
}
