import { expect, it } from "vitest";
import { isFromHere } from "./is-from-here";

it.each<[string, Record<string, string>, boolean]>([
  ["a page of this site", { origin: "https://nabla.example", host: "nabla.example" }, true],
  ["behind another server", { origin: "https://nabla.example", host: "127.0.0.1:3000", "x-forwarded-host": "nabla.example" }, true],
  ["another site", { origin: "https://other.example", host: "nabla.example" }, false],
  ["another port", { origin: "http://localhost:3001", host: "localhost:3000" }, false],
  ["nobody says from where", { host: "nabla.example" }, false],
  ["a page without an origin", { origin: "null", host: "nabla.example" }, false],
])("%s", (_, headers, here) => expect(isFromHere({ headers: new Headers(headers) })).toBe(here));
