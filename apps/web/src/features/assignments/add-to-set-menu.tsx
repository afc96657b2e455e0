"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { LateMenu } from "@/ui/late-menu";
import type { AddToSet } from "./set-choices";

/** Puts a problem of the bank into one of the course's sets. */
export function AddToSetMenu(props: AddToSet) {
  const t = useTranslations("assignments");
  return (
    <LateMenu label={t("addToASet", { title: props.problem.title })} className={buttonStyle("quiet", "small")} load={() => import("./set-choices").then((file) => file.setChoices(props))}>
      <Plus aria-hidden size={16} /> {t("set")}
    </LateMenu>
  );
}
