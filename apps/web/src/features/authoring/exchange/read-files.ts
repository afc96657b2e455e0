import { strFromU8, unzip } from "fflate";
import { LARGEST_IMAGE } from "../images/image-limits";
import type { Found } from "./found";
import { readExport } from "./read-export";

/** Of an archive, unpacked: more than that is no problem set. */
const LARGEST_FILE = 50_000;
const MOST_FILES = 1_000;

const isProblem = (name: string): boolean => /\.ya?ml$/i.test(name);
/** The picture's id, where a file's name is that of a picture in an export from here. */
const imageOf = (name: string): string | undefined => /(?:^|\/)images\/([0-9a-f]{32})\.webp$/.exec(name)?.[1];
const isExport = (name: string): boolean => /\.xml$/i.test(name);
const isNoise = (name: string): boolean => name.endsWith("/") || /(^|\/)(\.|__MACOSX\/)/.test(name);

/** The problem files among those that were chosen, and the pictures that were exported with them; archives are opened. Never throws: what cannot be read is named. */
export async function readFiles(chosen: readonly File[]): Promise<Found> {
  const found = await Promise.all(chosen.map(async (file) => (/\.zip$/i.test(file.name) ? fromArchive(file) : fromFile(file))));
  const files = found.flatMap((one) => one.files);
  return {
    files: files.slice(0, MOST_FILES),
    images: found.flatMap((one) => one.images),
    others: found.flatMap((one) => one.others),
    refused: [...found.flatMap((one) => one.refused), ...files.slice(MOST_FILES).map(({ name }) => name)],
    left: found.flatMap((one) => one.left),
    unread: found.flatMap((one) => one.unread),
  };
}

async function fromFile(file: File): Promise<Found> {
  const name = file.webkitRelativePath || file.name;
  if (isNoise(name)) return NOTHING;
  if (isExport(name)) return readExport(file);
  const imageId = imageOf(name);
  if (imageId !== undefined) return file.size > LARGEST_IMAGE ? { ...NOTHING, refused: [name] } : { ...NOTHING, images: [{ imageId, bytes: new Uint8Array(await file.arrayBuffer()) }] };
  if (!isProblem(name)) return { ...NOTHING, others: [name] };
  return file.size > LARGEST_FILE ? { ...NOTHING, refused: [name] } : { ...NOTHING, files: [{ name, yaml: await file.text(), remarks: [] }] };
}

const NOTHING: Found = { files: [], images: [], others: [], refused: [], left: [], unread: [] };

const withId = (imageId: string | undefined, bytes: Uint8Array): Found["images"] => (imageId === undefined ? [] : [{ imageId, bytes: new Uint8Array(bytes) }]);

async function fromArchive(file: File): Promise<Found> {
  const packed = new Uint8Array(await file.arrayBuffer());
  const [others, refused]: [string[], string[]] = [[], []];
  return new Promise((resolve) => {
    // What an archive says of its files' sizes is believed before they are unpacked: nothing large ever is.
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (isNoise(name)) return false;
      const isImage = imageOf(name) !== undefined;
      if (!isProblem(name) && !isImage) others.push(name);
      else if (originalSize > (isImage ? LARGEST_IMAGE : LARGEST_FILE)) refused.push(name);
      else return true;
      return false;
    };
    unzip(packed, { filter }, (error, unpacked) => {
      if (error) return resolve({ ...NOTHING, refused: [file.name] });
      const entries = Object.entries(unpacked);
      resolve({
        ...NOTHING,
        files: entries.flatMap(([name, bytes]) => (isProblem(name) ? [{ name, yaml: strFromU8(bytes), remarks: [] }] : [])),
        images: entries.flatMap(([name, bytes]) => withId(imageOf(name), bytes)),
        others,
        refused,
      });
    });
  });
}
