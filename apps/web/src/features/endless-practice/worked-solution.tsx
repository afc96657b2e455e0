"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/ui/card";

export function WorkedSolution({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("endless-practice.task");
  return (
    <section aria-labelledby="solution" className="mt-10">
      <h2 id="solution" className="text-title">
        {t("solution")}
      </h2>
      <Card className="mt-4">{children}</Card>
    </section>
  );
}
