"use client";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const REST_MS = 1_000;

/** While it stands on a page, what the page shows is loaded again, each time a second after it has come: a slow server is not asked the quicker. */
export function KeepFresh() {
  const router = useRouter();
  const [busy, start] = useTransition();
  useEffect(() => {
    if (busy) return;
    const timer = setTimeout(() => start(() => router.refresh()), REST_MS);
    return () => clearTimeout(timer);
  }, [busy, router]);
  return null;
}
