"use client";
import { useCourseId } from "./use-course-id";

/** A picture of the course whose page this is; on a page of no course, what is seen in it, in words. */
export function CoursePicture({ imageId, alt }: { readonly imageId: string; readonly alt: string }) {
  const courseId = useCourseId();
  // On white in the dark, too: drawings are made of dark lines on nothing.
  return courseId === null ? <>{alt}</> : <img src={`/courses/${courseId}/images/${imageId}`} alt={alt} className="max-h-[32rem] rounded-lg bg-[white] object-contain" />;
}
