/** Light, dark, or what the reader's system says. Kept in a cookie, so that the server paints the right one at once. */
export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

export const SCHEME_COOKIE = "nabla-scheme";

/** The scheme of a cookie's value; anything unknown is the system's. */
export function asScheme(value: string | undefined): Scheme {
  return SCHEMES.find((scheme) => scheme === value) ?? "system";
}
