"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/ui/button";
import { ToneIcon } from "@/ui/badge";
import type { Theirs } from "../save-problem";
import { DifferenceTable } from "./difference-table";

type Props = { readonly theirs: Theirs; readonly mine: string; /** With both changes, where they touch different lines. */ readonly both: string | null; readonly onBoth: (text: string) => void; readonly onMine: () => void; readonly onTheirs: () => void };

/** Somebody else has saved a version meanwhile: both texts side by side, and the way on from either. Nothing is lost by looking. */
export function OvertakenPanel({ theirs, mine, both, onBoth, onMine, onTheirs }: Props) {
  const t = useTranslations("authoring.overtaken");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { number } = theirs;
  return (
    <section role="alert" aria-labelledby="overtaken" className="rounded-lg border border-attention bg-attention-wash p-4">
      <h2 id="overtaken" ref={heading} tabIndex={-1} className="flex items-start gap-2 text-lead">
        <ToneIcon tone="attention" size={24} className="mt-0.5 text-attention" />
        {theirs.author ? t("title", { author: theirs.author, number }) : t("titleUnknown", { number })}
      </h2>
      <p className="mt-1 mb-3">{t("says", { number })}</p>
      {both === null ? null : <p className="mb-3">{t("bothSays")}</p>}
      <DifferenceTable caption={t("caption", { number })} before={theirs.yaml} after={mine} />
      <div className="mt-4 flex flex-wrap gap-3">
        {both === null ? null : (
          <Button look="primary" onClick={() => onBoth(both)}>
            {t("both")}
          </Button>
        )}
        <Button look={both === null ? "primary" : "secondary"} onClick={onMine}>
          {t("mine")}
        </Button>
        <Button onClick={onTheirs}>{t("theirs", { number })}</Button>
      </div>
    </section>
  );
}
