"use client";
import { useState } from "react";
import { SCHEME_COOKIE, type Scheme } from "./scheme";

/** The chosen colour scheme and how to change it: at once on this page, for a year in this browser. */
export function useScheme(initial: Scheme): readonly [Scheme, (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState(initial);
  const choose = (next: Scheme) => {
    setScheme(next);
    document.cookie = `${SCHEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`;
    if (next === "system") document.documentElement.removeAttribute("data-scheme");
    else document.documentElement.setAttribute("data-scheme", next);
  };
  return [scheme, choose];
}
