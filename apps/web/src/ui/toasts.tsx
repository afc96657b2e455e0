"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { type Tone, ToneIcon } from "./badge";

export type Said = { readonly id: number; readonly tone: Tone; readonly text: string };

type Props = { readonly said: readonly Said[]; /** A message was closed, or its time is over. */ readonly onEnd: (id: number) => void };

/** The messages in the corner. */
export function Toasts({ said, onEnd }: Props) {
  const t = useTranslations("ui");
  return (
    <Radix.Provider duration={6000} label={t("message")}>
      {said.map((one) => (
        <Radix.Root key={one.id} onOpenChange={(open) => !open && onEnd(one.id)} className="flex items-start gap-3 rounded-lg border border-line bg-raised p-4 shadow-lg">
          <ToneIcon tone={one.tone} className="mt-px" />
          <Radix.Description className="min-w-0 flex-1">{one.text}</Radix.Description>
          <Radix.Close aria-label={t("closeMessage")} className="rounded p-1 text-quiet hover:bg-sunken">
            <X aria-hidden size={18} />
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport className="fixed right-0 bottom-0 z-50 flex w-96 max-w-full flex-col gap-2 p-4 outline-none" />
    </Radix.Provider>
  );
}
