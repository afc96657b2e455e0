"use client";
import { useParams } from "next/navigation";

/** The course of the page's address, or null on a page of none. */
export function useCourseId(): string | null {
  // Null where nothing routes, as in a test.
  const params: Readonly<Record<string, string | string[] | undefined>> | null = useParams();
  return typeof params?.["courseId"] === "string" ? params["courseId"] : null;
}
