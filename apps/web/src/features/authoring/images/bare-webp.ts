/** The parts of a WebP file that hold pixels, as named in RFC 9649; the others are animation, colour profiles, and what cameras and programs note. */
const PIXELS: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH"]);

/** Whether a file is a WebP of pixels alone, to its last byte. Never throws. */
export function isBareWebp(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const nameAt = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < 20 || nameAt(0) !== "RIFF" || nameAt(8) !== "WEBP" || view.getUint32(4, true) + 8 !== file.length) return false;
  const seen = new Set<string>();
  let at = 12;
  while (at + 8 <= file.length) {
    const name = nameAt(at);
    if (!PIXELS.has(name) || seen.has(name)) return false;
    seen.add(name);
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return at === file.length;
}
