import { execFileSync, spawnSync } from "node:child_process";
import { Refusal } from "../steps/step.mjs";

/*
 * PostgreSQL refuses to run as root. Started by root it runs as an unprivileged user who is there already, and who may
 * not be allowed to enter the folder of this checkout: then it is given the one capability to read past that, and none
 * of root's others.
 */

const CANDIDATES = ["postgres", "nobody"];

/** Who can run `initdb` and enter `folder`: how to start the server's programs: a prefix of the command line, spawn options, and who owns the files. */
export function serverUser(initdb, folder) {
  if (process.getuid?.() !== 0) return { prefix: [], options: {}, owner: undefined };
  const owner = unprivileged();
  const works = ({ prefix, options }) => {
    const [command, ...args] = [...prefix, "sh", "-c", 'test -x "$1" && exec "$0" --version', initdb, folder];
    return spawnSync(command, args, { cwd: "/", stdio: "ignore", ...options }).status === 0;
  };
  const ways = [{ prefix: [], options: { uid: owner.uid, gid: owner.gid } }, withCapability(owner, "dac_read_search"), withCapability(owner, "dac_override")];
  const way = ways.find(works);
  if (way) return { ...way, owner };
  throw new Refusal(
    `As root, the embedded database runs as the user ${owner.name}, who cannot reach ${initdb} or ${folder}.\n` +
      "Install setpriv (package util-linux), or put this folder where others may enter, or start as an ordinary user, or set DATABASE_URL.",
  );
}

function unprivileged() {
  for (const name of CANDIDATES) {
    try {
      const ask = (flag) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { name, uid: ask("-u"), gid: ask("-g") };
    } catch {
      // No such user here; the next one.
    }
  }
  throw new Refusal("As root, the embedded database needs an unprivileged user to run as: add one named postgres, start as an ordinary user, or set DATABASE_URL.");
}

/** no_setuid_fixup, because access(2) would otherwise forget the capability of a user who is not root. */
const withCapability = ({ uid, gid }, capability) => ({
  prefix: [
    "setpriv",
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    "--",
  ],
  options: {},
});
