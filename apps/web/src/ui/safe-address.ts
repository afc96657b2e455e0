/** An address from an author's text, when it leads within the site, to the web or to a mail program; else null. */
export function safeAddress(address: string | undefined): string | null {
  if (!address) return null;
  if (/^(\/(?![/\\])|#)/.test(address)) return address;
  return /^(https?:\/\/|mailto:)/i.test(address) ? address : null;
}
