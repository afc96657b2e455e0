import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

const WEB = join(import.meta.dirname, "../../apps/web");

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> => new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

/** An action of the production build: its public id, and a page that it can be sent to. */
type BuiltAction = { readonly id: string; readonly pattern: string };

/** Every action that the production build answers to, by its name. */
export function actionsOfTheBuild(): ReadonlyMap<string, BuiltAction> {
  const manifest = fieldsOf(JSON.parse(readFileSync(join(WEB, ".next/server/server-reference-manifest.json"), "utf8")));
  return new Map(
    [...fieldsOf(manifest.get("node"))].map(([id, entry]) => {
      const action = fieldsOf(entry);
      const [worker = ""] = fieldsOf(action.get("workers")).keys();
      return [String(action.get("exportedName")), { id, pattern: worker.replace(/^app/, "").replace(/\/page$/, "") || "/" }];
    }),
  );
}

/** The names that the source exports from its files of actions. */
export function actionsOfTheSource(): readonly string[] {
  const features = join(WEB, "src/features");
  return readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)actions\.ts$/.test(path))
    .flatMap((path) => [...readFileSync(join(features, path), "utf8").matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name));
}

export type Answered = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string; readonly say: string };

/** Sends an action as a browser does, with whatever session the page has. Throws where no outcome comes back. */
export async function callAction(page: Pick<Page, "request">, action: BuiltAction, input: unknown): Promise<Answered> {
  const address = action.pattern.replace(/\[[^\]]+\]/g, "any");
  const response = await page.request.post(address, {
    headers: { "Next-Action": action.id, "Content-Type": "text/plain;charset=UTF-8", Accept: "text/x-component" },
    data: JSON.stringify([input]),
    maxRedirects: 0,
  });
  const body = await response.text();
  // Long texts stand before it with their length, and without an end of line.
  const [, json] = /\d+:(\{"ok":.*)$/m.exec(body) ?? [];
  if (json === undefined) throw new Error(`no outcome from ${address} (${response.status()}): ${body.slice(0, 300)}`);
  const outcome = fieldsOf(JSON.parse(json));
  return outcome.get("ok") === true ? { ok: true, value: outcome.get("value") } : { ok: false, code: String(outcome.get("code")), say: String(outcome.get("say")) };
}

/** Sends an action that has to succeed. */
export async function send(page: Page, name: string, input: unknown): Promise<void> {
  const action = actionsOfTheBuild().get(name);
  if (!action) throw new Error(`the build has no action ${name}`);
  expect(await callAction(page, action, input), name).toMatchObject({ ok: true });
}
