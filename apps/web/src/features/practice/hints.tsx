"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HintList } from "@/ui/hint-list";
import { showHint } from "./actions";

type Props = {
  readonly courseId: string;
  readonly itemId: string;
  readonly count: number;
  /** What each costs of what an answer earns, 0 to 1. */
  readonly price: number;
  /** Those that were taken before, here or elsewhere. */
  readonly before: readonly ReactNode[];
};

/** The hints of a set's problem; what one costs is said before. */
export function Hints({ courseId, itemId, count, price, before }: Props) {
  const t = useTranslations("practice.hints");
  return (
    <HintList
      count={count}
      before={before}
      take={(number) => showHint({ courseId, itemId, number })}
      beside={(shown) => (
        <p className={`text-small text-quiet ${shown < count ? "" : "ml-4 sm:ml-5"}`}>
          {shown < count ? (price === 0 ? t("free") : t("price", { price })) : null}
          {price > 0 && shown > 0 ? ` ${t("cost", { price: Math.min(1, price * shown) })}` : null}
        </p>
      )}
    />
  );
}
