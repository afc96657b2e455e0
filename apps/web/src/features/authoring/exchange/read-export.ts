import type { Found } from "./found";

/** Of a file, before it is read as text: more than that are not 5,000,000 characters. */
const LARGEST = 20_000_000;

/** The questions of an export from Moodle as problem files. The translation is loaded with the first export that is chosen. */
export async function readExport(file: File): Promise<Found> {
  const { readMoodleXml } = await import("@nabla/moodle-xml");
  const reading = file.size > LARGEST ? { ok: false as const, fault: "too-large" as const } : readMoodleXml(await file.text());
  const nothing = { files: [], images: [], others: [], refused: [], left: [], unread: [] };
  if (!reading.ok) return { ...nothing, unread: [{ name: file.name, fault: reading.fault }] };
  return {
    ...nothing,
    files: reading.problems.map(({ name, yaml, remarks }) => ({ name: `${file.name}/${name}`, yaml, remarks })),
    left: reading.left.map((question) => ({ ...question, file: file.name })),
  };
}
