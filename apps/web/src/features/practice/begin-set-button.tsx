"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import type { BeginSetDialog } from "./begin-set-dialog";

type Props = { readonly courseId: string; readonly setId: string; readonly minutes: number };

/** Without a connection it stays shut; the set could not be begun either. */
const load = () => import("./begin-set-dialog").catch(() => null);

/** Begins a timed set, after it was asked once whether it is meant. What asks is loaded when the hand or the focus is near. */
export function BeginSet(props: Props) {
  const t = useTranslations("practice.waiting");
  const [Asking, setAsking] = useState<typeof BeginSetDialog | null>(null);
  if (Asking) return <Asking {...props} trigger={<Button look="primary">{t("begin")}</Button>} />;
  const ask = () => void load().then((file) => file && setAsking(() => file.BeginSetDialog));
  return (
    <Button look="primary" aria-haspopup="dialog" onPointerEnter={() => void load()} onFocus={() => void load()} onClick={ask}>
      {t("begin")}
    </Button>
  );
}
