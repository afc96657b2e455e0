import { z } from "zod";

const id = z.string().max(64);

/** What the address of a set's extensions asks for; what makes no sense is as if it were not there. */
export const extensionQuery = z.object({
  /** Which of those who have an extension: by name, by section, page by page. */
  q: z.string().max(200).catch(""),
  section: id.nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** Among whom a student is looked for to grant them something. */
  find: z.string().max(200).catch(""),
  /** Whom something is to be granted to: students, or a whole section. */
  student: z.union([id.transform((one) => [one]), z.array(id)]).transform((ids) => [...new Set(ids)].slice(0, 20)).catch([]),
  whole: id.nullable().catch(null),
});

export type ExtensionQuery = z.output<typeof extensionQuery>;

/** The page's address with other people to grant something to, whose search is over; the list of who has something stays. */
export function addressFor(base: string, query: ExtensionQuery, to: { readonly student?: readonly string[]; readonly whole?: string }): string {
  const next = new URLSearchParams();
  if (query.q !== "") next.set("q", query.q);
  if (query.section !== null) next.set("section", query.section);
  if (query.page > 1) next.set("page", String(query.page));
  for (const one of to.student ?? []) next.append("student", one);
  if (to.whole !== undefined) next.set("whole", to.whole);
  return next.size > 0 ? `${base}?${next}` : base;
}
