/** A title as the beginning of a file's name: small letters, digits and dashes, and `otherwise` where nothing of it is left. */
export function plainFileName(title: string, otherwise: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").toLowerCase();
  return plain || otherwise;
}
