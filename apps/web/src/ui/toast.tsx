"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { type Tone, ToneIcon } from "./badge";

type Said = { readonly id: number; readonly tone: Tone; readonly text: string };
type Say = (text: string, tone?: Tone) => void;

const Context = createContext<Say>(() => undefined);

/** Says something short in the corner, for what is done and needs no answer: `const say = useToast()`. */
export const useToast = (): Say => useContext(Context);

/** Wraps the application once. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("ui");
  const [said, setSaid] = useState<readonly Said[]>([]);
  const next = useRef(0);
  const say = useCallback<Say>((text, tone = "accent") => setSaid((before) => [...before.slice(-2), { id: next.current++, tone, text }]), []);
  const forget = (id: number) => setSaid((before) => before.filter((one) => one.id !== id));
  return (
    <Context value={say}>
      <Radix.Provider duration={6000} label={t("message")}>
        {children}
        {said.map((one) => (
          <Radix.Root
            key={one.id}
            onOpenChange={(open) => !open && forget(one.id)}
            className="flex items-start gap-3 rounded-lg border border-line bg-raised p-4 shadow-lg"
          >
            <ToneIcon tone={one.tone} className="mt-px" />
            <Radix.Description className="min-w-0 flex-1">{one.text}</Radix.Description>
            <Radix.Close aria-label={t("closeMessage")} className="rounded p-1 text-quiet hover:bg-sunken">
              <X aria-hidden size={18} />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className="fixed right-0 bottom-0 z-50 flex w-96 max-w-full flex-col gap-2 p-4 outline-none" />
      </Radix.Provider>
    </Context>
  );
}
