/** Whether a request comes from a page of this site, as its browser says: what a route that changes something asks, as server actions do by themselves. */
export function isFromHere({ headers }: Pick<Request, "headers">): boolean {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin !== null && URL.canParse(origin) && host !== null && new URL(origin).host === host;
}
