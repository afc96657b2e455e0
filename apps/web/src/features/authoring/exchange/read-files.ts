import { strFromU8, unzip } from "fflate";

/** A problem file as it was found: in a folder, by itself, or in an archive. */
export type FoundFile = { readonly name: string; readonly yaml: string };

export type Found = { readonly files: readonly FoundFile[]; /** Files that are no problem files, by name. */ readonly others: readonly string[]; /** Archives that cannot be opened, files that are too large, by name. */ readonly refused: readonly string[] };

/** Of an archive, unpacked: more than that is no problem set. */
const LARGEST_FILE = 50_000;
const MOST_FILES = 1_000;

const isProblem = (name: string): boolean => /\.ya?ml$/i.test(name);
const isNoise = (name: string): boolean => name.endsWith("/") || /(^|\/)(\.|__MACOSX\/)/.test(name);

/** The problem files among those that were chosen; archives are opened. Never throws: what cannot be read is named. */
export async function readFiles(chosen: readonly File[]): Promise<Found> {
  const found = await Promise.all(chosen.map(async (file) => (/\.zip$/i.test(file.name) ? fromArchive(file) : fromFile(file))));
  const files = found.flatMap((one) => one.files);
  return {
    files: files.slice(0, MOST_FILES),
    others: found.flatMap((one) => one.others),
    refused: [...found.flatMap((one) => one.refused), ...files.slice(MOST_FILES).map(({ name }) => name)],
  };
}

async function fromFile(file: File): Promise<Found> {
  const name = file.webkitRelativePath || file.name;
  if (isNoise(name)) return { files: [], others: [], refused: [] };
  if (!isProblem(name)) return { files: [], others: [name], refused: [] };
  return file.size > LARGEST_FILE ? { files: [], others: [], refused: [name] } : { files: [{ name, yaml: await file.text() }], others: [], refused: [] };
}

async function fromArchive(file: File): Promise<Found> {
  const packed = new Uint8Array(await file.arrayBuffer());
  const [others, refused]: [string[], string[]] = [[], []];
  return new Promise((resolve) => {
    // What an archive says of its files' sizes is believed before they are unpacked: nothing large ever is.
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (isNoise(name)) return false;
      if (!isProblem(name)) others.push(name);
      else if (originalSize > LARGEST_FILE) refused.push(name);
      else return true;
      return false;
    };
    unzip(packed, { filter }, (error, unpacked) => {
      if (error) return resolve({ files: [], others: [], refused: [file.name] });
      resolve({ files: Object.entries(unpacked).map(([name, bytes]) => ({ name, yaml: strFromU8(bytes) })), others, refused });
    });
  });
}
