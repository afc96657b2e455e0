"use client";
import dynamic from "next/dynamic";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import type { Tone } from "./badge";
import type { Said } from "./toasts";

type Say = (text: string, tone?: Tone) => void;

const Context = createContext<Say>(() => undefined);

/** Says something short in the corner, for what is done and needs no answer: `const say = useToast()`. */
export const useToast = (): Say => useContext(Context);

/** What shows messages is loaded with the first one. */
const Toasts = dynamic(() => import("./toasts").then((file) => file.Toasts), { ssr: false });

/** Wraps the application once. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const next = useRef(0);
  const say = useCallback<Say>((text, tone = "accent") => setSaid((before) => [...before.slice(-2), { id: next.current++, tone, text }]), []);
  const [hasSpoken, setHasSpoken] = useState(false);
  if (said.length > 0 && !hasSpoken) setHasSpoken(true);
  return (
    <Context value={say}>
      {children}
      {hasSpoken ? <Toasts said={said} onEnd={(id) => setSaid((before) => before.filter((one) => one.id !== id))} /> : null}
    </Context>
  );
}
