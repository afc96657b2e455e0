"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { TextField } from "@/ui/text-field";
import { renameSectionAction } from "./actions";

type Props = { readonly courseId: string; readonly sectionId: string; readonly name: string };

/** Gives a section another name. */
export function RenameSection({ courseId, sectionId, name }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const [typed, type] = useState(name);
  const rename = async () => {
    const answer = await renameSectionAction({ courseId, sectionId, name: typed });
    if (!answer.ok) return answer.fields?.["name"] ?? answer.say;
    router.refresh();
    return null;
  };
  return (
    <Confirm trigger={<Button size="small" aria-label={t("renameOne", { name })}>{t("rename")}</Button>} title={t("renameOne", { name })} what={t("renameWhat")} yes={t("rename")} ready={typed.trim() !== "" && typed !== name} onYes={rename}>
      <div className="mb-4">
        <TextField label={t("name")} value={typed} maxLength={100} onChange={(event) => type(event.target.value)} />
      </div>
    </Confirm>
  );
}
