import { db, withTransaction } from "../client";
import type { Seat } from "../seat";

/* The pictures in a course's problems. A picture's id follows from its bytes: it is the same in every course. */

export type CourseImage = {
  /** The first 32 hexadecimal digits of the SHA-256 of the bytes. */
  readonly imageId: string;
  readonly mediaType: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type CourseImageRow = Omit<CourseImage, "bytes"> & { /** In bytes. */ readonly size: number; readonly sentAt: Date };

/** All pictures of one course together, in bytes. */
export const MOST_IMAGE_BYTES = 100_000_000;

/** Keeps a picture; one that is there already is kept once. False where the course's pictures would be too many. */
export async function keepCourseImage(seat: Seat<"INSTRUCTOR">, { imageId, ...image }: CourseImage): Promise<boolean> {
  const { courseId, userId } = seat;
  return withTransaction(async (tx) => {
    // Two at once would not see each other's bytes.
    await tx.$queryRaw`select 1 from "Course" where "id" = ${courseId} for update`;
    if ((await tx.courseImage.count({ where: { courseId, id: imageId } })) > 0) return true;
    const { _sum } = await tx.courseImage.aggregate({ where: { courseId }, _sum: { size: true } });
    if ((_sum.size ?? 0) + image.bytes.length > MOST_IMAGE_BYTES) return false;
    await tx.courseImage.create({ data: { ...image, id: imageId, courseId, size: image.bytes.length, senderId: userId } });
    return true;
  });
}

/** One picture of the course, or null where it has no such picture. */
export async function findCourseImage(seat: Seat, imageId: string): Promise<Pick<CourseImage, "mediaType" | "bytes"> | null> {
  return db().courseImage.findUnique({ where: { courseId_id: { courseId: seat.courseId, id: imageId } }, select: { mediaType: true, bytes: true } });
}

/** The course's pictures without their bytes, newest first, at most 1,000. */
export async function listCourseImages(seat: Seat<"INSTRUCTOR">): Promise<CourseImageRow[]> {
  const rows = await db().courseImage.findMany({
    where: { courseId: seat.courseId },
    select: { id: true, mediaType: true, width: true, height: true, size: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 1000,
  });
  return rows.map(({ id, createdAt, ...row }) => ({ ...row, imageId: id, sentAt: createdAt }));
}

/** Those of these pictures that the course has, by id, with their bytes. What a course holds bounds what is read. */
export async function readCourseImages(seat: Seat<"INSTRUCTOR">, imageIds: readonly string[]): Promise<Pick<CourseImage, "imageId" | "bytes">[]> {
  const rows = await db().courseImage.findMany({ where: { courseId: seat.courseId, id: { in: [...imageIds] } }, select: { id: true, bytes: true }, orderBy: { id: "asc" } });
  return rows.map(({ id, bytes }) => ({ imageId: id, bytes }));
}

/** Those of these pictures that the course does not have, by id, in their order. */
export async function listLackingImages(seat: Seat<"INSTRUCTOR">, imageIds: readonly string[]): Promise<string[]> {
  const rows = await db().courseImage.findMany({ where: { courseId: seat.courseId, id: { in: [...imageIds] } }, select: { id: true } });
  const there = new Set(rows.map(({ id }) => id));
  return imageIds.filter((imageId) => !there.has(imageId));
}
