import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { readJson } from "../../steps/data-folder.mjs";
import { DEMO_PASSWORD } from "../../steps/demo-accounts.mjs";
import { inRepository } from "../../steps/repository.mjs";

/** Asks a server for pages as one person. `ask` gives the status, the text, and milliseconds until the first and the last byte. */
class Visitor {
  #address;
  #cookies = new Map();

  constructor(address, cookies = []) {
    this.#address = address.replace(/\/$/, "");
    this.#cookies = new Map(cookies);
  }

  get cookies() {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url: this.#address }));
  }

  async ask(path, init = {}) {
    const began = performance.now();
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${this.#address}${path}`, { redirect: "manual", ...init, headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    let first = 0;
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      // The mark of byte order before a file says nothing yet, and the decoder leaves it out.
      if (text !== "") first ||= performance.now() - began;
    }
    return { status: answer.status, text, first, took: performance.now() - began };
  }

  /** Calls a server action from a page, as the page does. Throws where it refuses. */
  async act(path, name, asked) {
    const answer = await this.ask(path, { method: "POST", body: JSON.stringify([asked]), headers: { "next-action": actionId(name), "content-type": "text/plain;charset=UTF-8", accept: "text/x-component", origin: this.#address } });
    if (!answer.text.includes('"ok":true')) throw new Error(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer;
  }
}

let actions;

/** The name by which the built application knows one of its server actions. */
function actionId(name) {
  actions ??= Object.entries(readJson(inRepository("apps/web/.next/server/server-reference-manifest.json")).node);
  const found = actions.find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`the application has no server action ${name}`);
  return found[0];
}

/** Signs in at a server, as anybody would. */
export async function signIn(address, email) {
  const visitor = new Visitor(address);
  const { csrfToken } = JSON.parse((await visitor.ask("/api/auth/csrf")).text);
  const body = new URLSearchParams({ csrfToken, email, password: DEMO_PASSWORD, json: "true" });
  await visitor.ask("/api/auth/callback/credentials", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
  if (!visitor.cookies.some(({ name }) => name.includes("session-token"))) throw new Error(`${email} cannot sign in at ${address}`);
  return visitor;
}

/** Somebody who has no password, as the students of a generated course: with a session that this server's own secret has signed. */
export async function signedInAs(address, folder, userId) {
  const secret = readFileSync(join(folder, "session-secret"), "utf8").trim();
  return new Visitor(address, [["next-auth.session-token", await encode({ token: { userId, tokenVersion: 0 }, secret })]]);
}
