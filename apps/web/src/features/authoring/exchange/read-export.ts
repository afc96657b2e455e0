import { type Found, NOTHING_FOUND } from "./found";

/** Of a file, in bytes, before it is read as text: more than that are not 5,000,000 characters. */
export const LARGEST_EXPORT = 20_000_000;

/** The questions of an export from Moodle as problem files. `name` is told to whoever chose it. The translation is loaded with the first export that is chosen. */
export async function readExport(name: string, xml: Blob): Promise<Found> {
  const { readMoodleXml } = await import("@nabla/moodle-xml");
  const reading = xml.size > LARGEST_EXPORT ? { ok: false as const, fault: "too-large" as const } : readMoodleXml(await xml.text());
  if (!reading.ok) return { ...NOTHING_FOUND, unread: [{ name, fault: reading.fault }] };
  return {
    ...NOTHING_FOUND,
    files: reading.problems.map((problem) => ({ name: `${name}/${problem.name}`, yaml: problem.yaml, remarks: problem.remarks })),
    left: reading.left.map((question) => ({ ...question, file: name })),
  };
}
