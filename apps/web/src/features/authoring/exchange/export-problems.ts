import { getCourse, listProblemFiles, readCourseImages, type Seat } from "@nabla/db";
import { zipSync } from "fflate";
import { plainFileName } from "@/server/file-name";
import { namedImages } from "../images/named-images";

/** When every file of the archive says it was written: the same problems make the same bytes. */
const NO_TIME = new Date("2000-01-01T00:00:00Z");

/** The course's own problems as a zip of YAML files, each as its author wrote it, and the pictures that they name. */
export async function exportProblems(seat: Seat<"INSTRUCTOR">): Promise<{ readonly fileName: string; readonly zip: Uint8Array<ArrayBuffer> }> {
  const [course, files] = await Promise.all([getCourse(seat), listProblemFiles(seat)]);
  const images = await readCourseImages(seat, [...new Set(files.flatMap(({ yaml }) => namedImages(yaml)))]);
  const encoder = new TextEncoder();
  const zip = zipSync(
    {
      ...Object.fromEntries(files.map(({ slug, yaml }) => [`problems/${slug}.yaml`, encoder.encode(yaml)])),
      // Pictures are as small as they get.
      ...Object.fromEntries(images.map(({ imageId, bytes }) => [`images/${imageId}.webp`, [bytes, { level: 0 }] as const])),
    },
    { mtime: NO_TIME },
  );
  return { fileName: `${plainFileName(course.title, "course")}-problems.zip`, zip: new Uint8Array(zip) };
}
