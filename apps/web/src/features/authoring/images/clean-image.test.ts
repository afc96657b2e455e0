import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, it } from "vitest";
import { isBareWebp } from "./bare-webp";
import { cleanImage } from "./clean-image";

const drawing = (width = 300, height = 200) => sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } });
const noise = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "white", noise: { type: "gaussian", mean: 128, sigma: 60 } } });
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A PNG of so many black pixels in a few hundred bytes, or of fewer than it says. */
function flatPng(width: number, height: number): Buffer {
  const crc = (bytes: Buffer): number => ~bytes.reduce((sum, byte) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), sum ^ byte), ~0);
  const chunk = (name: string, data: Buffer): Buffer => {
    const [size, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(name), data])];
    size.writeUInt32BE(data.length);
    sum.writeInt32BE(crc(body) | 0);
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const rows = Buffer.alloc(Math.ceil(width / 8 + 1) * height);
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

it.each<[string, () => Promise<Buffer>, readonly [number, number]]>([
  ["a PNG", () => drawing().png().toBuffer(), [300, 200]],
  ["a JPEG, turned as its camera says", () => noise(300, 200).withExif({ IFD0: { Copyright: "Somebody" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer(), [200, 300]],
  ["a WebP with a colour profile", () => drawing().withIccProfile("p3").webp().toBuffer(), [300, 200]],
  ["the first picture of a GIF", () => drawing().gif().toBuffer(), [300, 200]],
  ["a long PNG", () => drawing(4000, 100).png().toBuffer(), [1600, 40]],
  ["a picture of a few hundred bytes that is large and allowed", async () => flatPng(4000, 4000), [1600, 1600]],
])("cleans %s", async (_, made, [width, height]) => {
  const sent = await made();
  const cleaning = await cleanImage(sent);
  if (!cleaning.ok) throw new Error(cleaning.say);
  const { image } = cleaning;
  expect(image).toMatchObject({ mediaType: "image/webp", width, height });
  const about = await sharp(image.bytes).metadata();
  expect([about.format, about.width, about.height, about.exif, about.icc, about.xmp, about.orientation]).toEqual(["webp", width, height, undefined, undefined, undefined, undefined]);
  expect(isBareWebp(image.bytes)).toBe(true);
  // Through an archive and back: the same bytes.
  expect(await cleanImage(image.bytes)).toEqual(cleaning);
});

it("leaves nothing of what a camera noted", async () => {
  const sent = await noise(64, 64).withExif({ IFD0: { Copyright: "Secret Somebody" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } }).jpeg().toBuffer();
  expect(sent.includes("Secret Somebody")).toBe(true);
  const cleaning = await cleanImage(sent);
  expect(cleaning.ok && cleaning.image.bytes.includes("Secret Somebody")).toBe(false);
  const noted = await noise(64, 64).withExif({ IFD0: { Copyright: "Secret Somebody" } }).webp().toBuffer();
  expect(isBareWebp(noted)).toBe(false);
  const cleaned = await cleanImage(noted);
  expect(cleaned.ok && cleaned.image.bytes.includes("Secret Somebody")).toBe(false);
});

it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ["an SVG", () => text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "image-type"],
  ["a page", () => text("<!doctype html><script>alert(1)</script>"), "image-type"],
  ["a TIFF", () => drawing().tiff().toBuffer(), "image-type"],
  ["nothing", () => new Uint8Array(), "image-type"],
  ["more than 2 MB", () => new Uint8Array(2_000_001), "image-too-large"],
  ["a bomb: a small file of 400 million pixels", () => flatPng(20_000, 20_000), "image-too-many-pixels"],
  ["a PNG that breaks off", async () => (await noise(200, 200).png().toBuffer()).subarray(0, 5000), "image-broken"],
  ["a clean WebP that breaks off", async () => {
    const whole = await noise(200, 200).webp().toBuffer();
    const part = Buffer.from(whole.subarray(0, 1000));
    part.writeUInt32LE(part.length - 8, 4);
    part.writeUInt32LE(part.length - 20, 16);
    return part;
  }, "image-broken"],
  ["a page behind a PNG's first bytes", () => Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), text("<script>alert(1)</script>")]), "image-broken"],
])("refuses %s", async (_, sent, say) => {
  expect(await cleanImage(await sent())).toEqual({ ok: false, say });
});
