"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Read } from "./answer/read";

/**
 * What the server has set and read for this page: formulas by their LaTeX, and answers by their reading's key. What is shown before
 * somebody types needs neither KaTeX nor the engine in the browser.
 */
export type Ready = { readonly formulas: Readonly<Record<string, string>>; readonly readings: Readonly<Record<string, Read>> };

const Context = createContext<Ready>({ formulas: {}, readings: {} });

export const useReady = (): Ready => useContext(Context);

export function ReadyProvider({ ready, children }: { readonly ready: Ready; readonly children: ReactNode }) {
  return <Context value={ready}>{children}</Context>;
}
