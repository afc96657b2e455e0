import { copyCourse, createCourse, db, disconnect, findCourseImage, keepCourseImage, listCourseImages, MOST_IMAGE_BYTES, type Seat, takeAccount, takeSeat } from "@nabla/db";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportProblems } from "../exchange/export-problems";
import { lookAtFiles } from "../exchange/look-at-files";
import { readFiles } from "../exchange/read-files";
import { saveProblem } from "../save-problem";
import { keepImage } from "./keep-image";
import { namedImages } from "./named-images";

const url = process.env.TEST_DATABASE_URL;

const photograph = (shade: number) => sharp({ create: { width: 120, height: 80, channels: 3, background: { r: shade, g: 90, b: 40 } } }).withExif({ IFD0: { Copyright: "Secret Somebody" } }).jpeg().toBuffer();
const yaml = (imageId: string): string => `format: 2\nid: seen\ntitle: Seen\nconcept: derivative\ndifficulty: 1\nstatement: |\n  ![A bowl](image:${imageId})\n\n  Let $f(x) = {{f}}$. Find $f'(x)$.\nlet: { f: sin(3x) }\nask: { kind: derivative, of: f, in: x }\n`;

describe.skipIf(!url)("pictures of a course (need TEST_DATABASE_URL)", () => {
  const run = Date.now().toString(36);
  const seats: Seat<"OWNER">[] = [];
  let here: Seat<"OWNER">;
  let there: Seat<"OWNER">;

  beforeAll(async () => {
    process.env.DATABASE_URL = url;
    process.env.NEXTAUTH_SECRET = "a secret for this test alone";
    for (const name of ["here", "there"]) {
      const user = await db().user.create({ data: { email: `images.${name}.${run}@example.org`, name, passwordHash: "x" } });
      await createCourse(takeAccount(user.id), { courseId: `${name}-${run}`, title: name, summary: "", timeZone: "UTC" });
      const seat = await takeSeat(user.id, `${name}-${run}`, "OWNER");
      if (seat) seats.push(seat);
    }
    [here, there] = seats as [Seat<"OWNER">, Seat<"OWNER">];
  });

  afterAll(async () => {
    await db().course.deleteMany({ where: { memberships: { some: { userId: { in: seats.map((seat) => seat.userId) } } } } });
    await db().user.deleteMany({ where: { id: { in: seats.map((seat) => seat.userId) } } });
    await disconnect();
  });

  it("are kept clean, once however often they are sent, and found in their own course alone", async () => {
    const sent = await photograph(10);
    const [first, again] = await Promise.all([keepImage(here, sent), keepImage(here, sent)]);
    expect(again).toEqual(first);
    expect(first).toMatchObject({ width: 120, height: 80 });
    expect(await listCourseImages(here)).toMatchObject([{ imageId: first.imageId, mediaType: "image/webp", width: 120, height: 80 }]);
    const kept = await findCourseImage(here, first.imageId);
    expect(sent.includes("Secret Somebody")).toBe(true);
    expect(Buffer.from(kept?.bytes ?? []).includes("Secret Somebody")).toBe(false);
    expect((await sharp(kept?.bytes).metadata()).exif).toBeUndefined();
    expect(await findCourseImage(there, first.imageId)).toBeNull();
    // What is clean already keeps its name.
    expect(await keepImage(here, kept?.bytes ?? null)).toEqual(first);
    expect(await listCourseImages(here)).toHaveLength(1);
  });

  it.each([
    ["a wrong type", async () => new TextEncoder().encode("<svg/>"), "image-type"],
    ["a bomb", async () => sharp({ create: { width: 9000, height: 9000, channels: 3, background: "red" } }).png().toBuffer(), "image-too-many-pixels"],
    ["more than may be sent", async () => null, "image-too-large"],
  ])("refuse %s and keep nothing of it", async (_, sent, say) => {
    const before = await listCourseImages(there);
    await expect(keepImage(there, await sent())).rejects.toMatchObject({ code: "invalid-input", say });
    expect(await listCourseImages(there)).toEqual(before);
  });

  it("go out with the problems that name them and come in elsewhere under the same names", async () => {
    const { imageId } = await keepImage(here, await photograph(200));
    const text = yaml(imageId);
    expect(await saveProblem(here, { courseId: here.courseId, onTopOf: 0, yaml: text, reason: "as it is" })).toMatchObject({ kind: "saved" });
    const { zip } = await exportProblems(here);
    // The other picture is named by no problem.
    expect(Object.keys(unzipSync(zip))).toEqual(["problems/seen.yaml", `images/${imageId}.webp`]);

    const found = await readFiles([new File([zip], "all.zip")]);
    expect(found.files.map((file) => file.yaml)).toEqual([text]);
    expect(namedImages(text)).toEqual(found.images.map((image) => image.imageId));
    const lacks = async () => (await lookAtFiles(there, [{ name: "seen.yaml", yaml: text }])).map((look) => look.lacks);
    expect(await lacks()).toEqual([[imageId]]);
    for (const image of found.images) expect(await keepImage(there, image.bytes)).toMatchObject({ imageId: image.imageId });
    expect(await lacks()).toEqual([[]]);
    await saveProblem(there, { courseId: there.courseId, onTopOf: 0, yaml: text, reason: "as it is" });
    const back = unzipSync((await exportProblems(there)).zip);
    expect(back).toEqual(unzipSync(zip));
    expect(strFromU8(back["problems/seen.yaml"] ?? new Uint8Array())).toBe(text);
  });

  it("go along with a copy of the course, where the same problems name them", async () => {
    const copyId = `copy-${run}`;
    expect(await copyCourse(here, { courseId: copyId, title: "copy", term: "", startsOn: null, endsOn: null, days: 0 })).toBe(true);
    const copy = await takeSeat(here.userId, copyId, "OWNER");
    if (!copy) throw new Error("whoever copies owns the copy");
    expect(await listCourseImages(copy)).toEqual(await listCourseImages(here));
    expect((await exportProblems(copy)).zip).toHaveLength((await exportProblems(here)).zip.length);
  });

  it("are bounded together", async () => {
    const image = { imageId: "f".repeat(32), mediaType: "image/webp", width: 1, height: 1, bytes: new Uint8Array(1000) };
    const large = await db().courseImage.create({ data: { courseId: there.courseId, id: "0".repeat(32), mediaType: "image/webp", width: 1, height: 1, size: MOST_IMAGE_BYTES - 900, bytes: new Uint8Array(1) } });
    expect(await keepCourseImage(there, image)).toBe(false);
    await db().courseImage.delete({ where: { courseId_id: { courseId: there.courseId, id: large.id } } });
    expect(await keepCourseImage(there, image)).toBe(true);
  });
});
