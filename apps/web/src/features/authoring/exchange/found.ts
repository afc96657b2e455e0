import type { FaultCode, LeftQuestion, RemarkCode } from "@nabla/moodle-xml";

/** An export that is not read, and why. */
export type UnreadExport = { readonly name: string; readonly fault: FaultCode };
/** A question of an export that is not translated, and why. */
export type LeftOut = LeftQuestion & { readonly file: string };

/** A problem file as it was found: in a folder, by itself, in an archive, or made from a question of Moodle's. */
export type FoundFile = { readonly name: string; readonly yaml: string; /** What a translation made different. */ readonly remarks: readonly RemarkCode[] };

/** A picture of an export from here, which is named by its id. */
export type FoundImage = { readonly imageId: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type Found = {
  readonly files: readonly FoundFile[];
  readonly images: readonly FoundImage[];
  /** Files that are no problem files, by name. */
  readonly others: readonly string[];
  /** Archives that cannot be opened, files that are too large, by name. */
  readonly refused: readonly string[];
  readonly left: readonly LeftOut[];
  readonly unread: readonly UnreadExport[];
};

export const NOTHING_FOUND: Found = { files: [], images: [], others: [], refused: [], left: [], unread: [] };

/** What several files and archives hold, together and in their order. */
export const together = (found: readonly Found[]): Found => ({
  files: found.flatMap((one) => one.files),
  images: found.flatMap((one) => one.images),
  others: found.flatMap((one) => one.others),
  refused: found.flatMap((one) => one.refused),
  left: found.flatMap((one) => one.left),
  unread: found.flatMap((one) => one.unread),
});
