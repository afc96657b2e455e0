import { strFromU8, unzip } from "fflate";
import { LARGEST_IMAGE } from "../images/image-limits";
import { type Found, NOTHING_FOUND, together } from "./found";
import { LARGEST_EXPORT, readExport } from "./read-export";

/** Of an archive, unpacked: more than that is no problem set. */
const LARGEST_FILE = 50_000;
const MOST_FILES = 1_000;

const isProblem = (name: string): boolean => /\.ya?ml$/i.test(name);
/** The picture's id, where a file's name is that of a picture in an export from here. */
const imageOf = (name: string): string | undefined => /(?:^|\/)images\/([0-9a-f]{32})\.webp$/.exec(name)?.[1];
const isExport = (name: string): boolean => /\.xml$/i.test(name);
const isNoise = (name: string): boolean => name.endsWith("/") || /(^|\/)(\.|__MACOSX\/)/.test(name);

/** The problem files among those that were chosen, and the pictures that were exported with them; archives are opened, and exports from Moodle translated. What cannot be read is named; throws only where the translation itself cannot be loaded. */
export async function readFiles(chosen: readonly File[]): Promise<Found> {
  const found = await Promise.all(chosen.map(async (file) => (/\.zip$/i.test(file.name) ? fromArchive(file) : fromFile(file))));
  const { files, refused, ...rest } = together(found);
  return { ...rest, files: files.slice(0, MOST_FILES), refused: [...refused, ...files.slice(MOST_FILES).map(({ name }) => name)] };
}

async function fromFile(file: File): Promise<Found> {
  const name = file.webkitRelativePath || file.name;
  if (isNoise(name)) return NOTHING_FOUND;
  if (isExport(name)) return readExport(name, file);
  const imageId = imageOf(name);
  if (imageId !== undefined) return file.size > LARGEST_IMAGE ? { ...NOTHING_FOUND, refused: [name] } : { ...NOTHING_FOUND, images: [{ imageId, bytes: new Uint8Array(await file.arrayBuffer()) }] };
  if (!isProblem(name)) return { ...NOTHING_FOUND, others: [name] };
  return file.size > LARGEST_FILE ? { ...NOTHING_FOUND, refused: [name] } : { ...NOTHING_FOUND, files: [{ name, yaml: await file.text(), remarks: [] }] };
}

const withId = (imageId: string | undefined, bytes: Uint8Array): Found["images"] => (imageId === undefined ? [] : [{ imageId, bytes: new Uint8Array(bytes) }]);

async function fromArchive(file: File): Promise<Found> {
  const packed = new Uint8Array(await file.arrayBuffer());
  const [others, refused]: [string[], string[]] = [[], []];
  return new Promise((resolve, reject) => {
    // What an archive says of its files' sizes is believed before they are unpacked: nothing large ever is.
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (isNoise(name)) return false;
      const largest = imageOf(name) !== undefined ? LARGEST_IMAGE : isExport(name) ? LARGEST_EXPORT : isProblem(name) ? LARGEST_FILE : null;
      if (largest === null) others.push(name);
      else if (originalSize > largest) refused.push(name);
      else return true;
      return false;
    };
    unzip(packed, { filter }, (error, unpacked) => {
      if (error) return resolve({ ...NOTHING_FOUND, refused: [file.name] });
      const entries = Object.entries(unpacked);
      const unzipped: Found = {
        ...NOTHING_FOUND,
        files: entries.flatMap(([name, bytes]) => (isProblem(name) ? [{ name, yaml: strFromU8(bytes), remarks: [] }] : [])),
        images: entries.flatMap(([name, bytes]) => withId(imageOf(name), bytes)),
        others,
        refused,
      };
      const exports = entries.filter(([name]) => isExport(name)).map(([name, bytes]) => readExport(name, new Blob([new Uint8Array(bytes)])));
      Promise.all(exports).then((translated) => resolve(together([unzipped, ...translated])), reject);
    });
  });
}
