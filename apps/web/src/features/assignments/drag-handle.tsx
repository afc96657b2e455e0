"use client";
import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";

/** What a line of a set is dragged by. */
export function DragHandle({ title, ...rest }: ComponentProps<"button"> & { readonly title: string }) {
  const t = useTranslations("assignments.drag");
  return (
    <button type="button" className="-ml-2 inline-flex size-9 shrink-0 cursor-grab touch-none items-center justify-center self-center rounded-lg text-quiet hover:bg-sunken" {...rest} aria-label={t("handle", { title })}>
      <GripVertical aria-hidden size={18} />
    </button>
  );
}
