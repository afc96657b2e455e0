import sharp, { type Metadata, type Sharp } from "sharp";
import type { RefusalKey } from "@/server/app-error";
import { LARGEST_IMAGE } from "./image-limits";
import { isBareWebp } from "./bare-webp";

/** The longer side of what is kept, in pixels. */
const LONGEST_SIDE = 1600;
/** What a picture may unpack to; a small file can claim to be a huge picture. */
const MOST_PIXELS = 25_000_000;
/** Seconds that one picture may take. */
const SECONDS = 10;

const TYPES: Readonly<Record<string, RegExp>> = { png: /^\x89PNG\r\n\x1a\n/, jpeg: /^\xff\xd8\xff/, gif: /^GIF8[79]a/, webp: /^RIFF.{4}WEBP/s };

export type CleanImage = { readonly mediaType: "image/webp"; readonly width: number; readonly height: number; readonly bytes: Buffer<ArrayBuffer> };
export type Cleaning = { readonly ok: true; readonly image: CleanImage } | { readonly ok: false; readonly say: Extract<RefusalKey, `image-${string}`> };

/**
 * The pixels of a picture (PNG, JPEG, WebP, the first of a GIF's) as WebP, at most 1,600 pixels long: no place, camera, comment or
 * second picture stays in it. What has been cleaned once comes back byte by byte, so that it keeps its name through an archive.
 */
export async function cleanImage(sent: Uint8Array): Promise<Cleaning> {
  if (sent.length > LARGEST_IMAGE) return { ok: false, say: "image-too-large" };
  const head = Buffer.from(sent.subarray(0, 16)).toString("latin1");
  // Known by their first bytes: nothing else, an SVG least of all, is given to the decoder.
  const type = Object.keys(TYPES).find((name) => TYPES[name]?.test(head));
  if (type === undefined) return { ok: false, say: "image-type" };
  try {
    // The head of the file alone: nothing is unpacked.
    const about = await sharp(sent, { limitInputPixels: false, pages: 1 }).metadata();
    if (about.width * about.height > MOST_PIXELS) return { ok: false, say: "image-too-many-pixels" };
    const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 }).timeout({ seconds: SECONDS });
    const image = isClean(sent, about) ? await asItIs(picture, sent) : await written(picture, about);
    return image.bytes.length > LARGEST_IMAGE ? { ok: false, say: "image-too-large" } : { ok: true, image };
  } catch {
    return { ok: false, say: "image-broken" };
  }
}

const isClean = (sent: Uint8Array, { width, height }: Metadata): boolean => Math.max(width, height) <= LONGEST_SIDE && isBareWebp(sent);

/** Decoded all the same, to see that it is whole. */
async function asItIs(picture: Sharp, sent: Uint8Array): Promise<CleanImage> {
  const { info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { mediaType: "image/webp", width: info.width, height: info.height, bytes: Buffer.from(sent) };
}

/** Turned as its camera says; drawings stay exact, photographs and what would be too large that way do not. */
async function written(picture: Sharp, { format, hasAlpha }: Metadata): Promise<CleanImage> {
  const fitted = picture.autoOrient().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true }).toColourspace("srgb");
  const isPhotograph = format === "jpeg" || (format === "webp" && !hasAlpha);
  const exact = isPhotograph ? null : await fitted.clone().webp({ lossless: true }).toBuffer({ resolveWithObject: true });
  const { data, info } = exact && exact.data.length <= LARGEST_IMAGE / 2 ? exact : await fitted.webp({ quality: 88, smartSubsample: true }).toBuffer({ resolveWithObject: true });
  return { mediaType: "image/webp", width: info.width, height: info.height, bytes: Buffer.from(data) };
}
