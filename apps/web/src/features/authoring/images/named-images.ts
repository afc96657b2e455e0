/** The pictures that a problem file names, each once, in their order: `![what is seen](image:ID)`. */
export function namedImages(yaml: string): readonly string[] {
  return [...new Set([...yaml.matchAll(/\(\s*<?image:([0-9a-f]{32})\b/g)].map(([, id = ""]) => id))];
}
