/**
 * Where to go after signing in: the asked-for address when it is a plain path of this site, else `/courses`.
 * Anything with a host, a scheme or a backslash is refused, so that a link cannot send people elsewhere.
 */
export function safeReturn(asked: string | undefined): string {
  if (!asked || !/^\/(?![/\\])[^\\\s]*$/.test(asked)) return "/courses";
  return asked.startsWith("/sign-") ? "/courses" : asked;
}
