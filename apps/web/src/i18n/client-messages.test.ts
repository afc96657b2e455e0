import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "..");
const APP = join(SOURCES, "app");

type Source = { readonly isClient: boolean; readonly isActions: boolean; readonly imports: readonly string[]; readonly asks: readonly string[]; readonly gives: readonly string[] };
const read = new Map<string, Source>();

/** What a file imports of our own, now or later, and which rooms of the catalogue it asks for and gives. */
function source(path: string): Source {
  const known = read.get(path);
  if (known) return known;
  const text = readFileSync(path, "utf8");
  const named = [...text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g)].map(([, now, later]) => now ?? later ?? "");
  const made: Source = {
    isClient: text.startsWith('"use client"'),
    isActions: text.startsWith('"use server"'),
    imports: named.flatMap((name) => {
      const base = name.startsWith("@/") ? join(SOURCES, name.slice(2)) : resolve(dirname(path), name);
      return name.startsWith("@/") || name.startsWith(".") ? [base, `${base}.ts`, `${base}.tsx`].filter((one) => /\.tsx?$/.test(one) && existsSync(one)).slice(0, 1) : [];
    }),
    asks: [...text.matchAll(/useTranslations\("([\w-]+)/g)].map(([, room = ""]) => room),
    gives: [...text.matchAll(/<ClientMessages rooms=\{\[([^\]]*)\]/g)].flatMap(([, list = ""]) => [...list.matchAll(/"([\w-]+)"/g)].map(([, room = ""]) => room)),
  };
  read.set(path, made);
  return made;
}

/** The rooms that the client components below a page ask for. */
function asked(path: string, inBrowser = false, seen = new Set<string>()): ReadonlySet<string> {
  const { isClient, isActions, imports, asks } = source(path);
  const here = inBrowser || isClient;
  const key = `${path} ${here}`;
  if (seen.has(key) || (here && isActions)) return new Set();
  seen.add(key);
  return new Set([...(here ? asks : []), ...imports.flatMap((one) => [...asked(one, here, seen)])]);
}

/** The page's file and every layout around it. */
const around = (page: string): readonly string[] => {
  const folders = page.split("/").slice(0, -1).map((_, i, parts) => parts.slice(0, i + 1).join("/"));
  return [page, ...folders.map((folder) => `${folder}/layout.tsx`)].map((path) => join(APP, path)).filter((path) => existsSync(path));
};

const PAGES = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((path) => /(^|\/)page\.tsx$/.test(path));

test.each(PAGES)("%s gives the browser every sentence that it says there", (page) => {
  const given = new Set(["ui", "broken", ...around(page).flatMap((path) => source(path).gives)]);
  expect([...asked(join(APP, page))].filter((room) => !given.has(room))).toEqual([]);
});

test("the walk finds what a page's client components ask for", () => {
  expect([...asked(join(APP, "courses/[courseId]/sets/[setId]/[itemId]/page.tsx"))].sort()).toEqual(["practice", "ui"]);
});
