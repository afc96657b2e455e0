/**
 * The content security policy of one page: no other host is ever spoken to, and only scripts that carry this page's
 * nonce run. Style attributes are allowed, because KaTeX places its glyphs with them.
 */
export function contentSecurityPolicy(nonce: string, { development }: { readonly development: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
