"use client";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { Card } from "@/ui/card";

/** The preview with what sets its Markdown and formulas: fetched after the page, while the variant is being made. */
export const LatePreview = dynamic(() => import("./problem-preview").then((file) => file.ProblemPreview), { ssr: false, loading: () => <PreviewLoading /> });

function PreviewLoading() {
  return <Card className="text-quiet">{useTranslations("authoring.preview")("loading")}</Card>;
}
