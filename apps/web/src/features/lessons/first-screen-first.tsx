"use client";
import { type ReactNode, useEffect, useState } from "react";

/**
 * A long text with many formulas: what is below its first screen is laid out after that has been painted, and from then on all of
 * it is there as anywhere. Without scripts the browser lays it out as it comes near.
 */
export function FirstScreenFirst({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // The second frame comes when the first one has been shown.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => setPainted(true))));
    return () => cancelAnimationFrame(frame);
  }, []);
  return <div className={painted ? className : `${className} first-screen-first`}>{children}</div>;
}
