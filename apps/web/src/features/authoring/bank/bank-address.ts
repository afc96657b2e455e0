import type { BankQuery } from "../load-bank";

/** The address of the bank with something of the query changed; another order begins at the first page. */
export function bankAddress(courseId: string, query: BankQuery, change: Partial<BankQuery>): string {
  const { q, concept, kind, difficulty, from, used, success, sort, down, page } = { ...query, page: 1, ...change };
  const fields = { q, concept, kind, difficulty, from, used, success, sort: sort === "concept" ? undefined : sort, down, page: page === 1 ? undefined : page };
  const asked = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]])));
  return `/teach/${courseId}/problems${asked.size > 0 ? `?${asked}` : ""}`;
}
