"use client";
import { FileUp, FolderUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { buttonStyle } from "@/ui/button-style";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { ImportLines } from "./import-lines";
import { useImport } from "./use-import";

/** Problems from files: what would come of each first, then the import, file by file. */
export function ImportPage({ courseId, courseTitle }: { readonly courseId: string; readonly courseTitle: string }) {
  const t = useTranslations("authoring.exchange");
  const base = `/teach/${courseId}`;
  const { state, look, start } = useImport(courseId, {
    unreachable: t("unreachable"),
    imageRefused: ({ imageId, why, say }) => t("imageFailed", { name: imageId, say: why === "changed" ? t("imageChanged") : (say ?? t("unreachable")) }),
  });
  const [round, setRound] = useState(0);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    if (files.length === 0) return;
    setRound(round + 1);
    void look(files);
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        crumbs={[
          { title: courseTitle, href: base },
          { title: t("problems"), href: `${base}/problems` },
        ]}
        lead={t("lead")}
        action={
          // A file, not a page.
          <LinkButton prefetch={false} href={`${base}/problems/export.zip`}>
            {t("export")}
          </LinkButton>
        }
      />
      <div className="flex flex-wrap gap-3">
        <label className={`${buttonStyle("primary")} cursor-pointer focus-within:outline-2`}>
          <FileUp aria-hidden size={18} /> {t("chooseFiles")}
          <input type="file" multiple accept=".yaml,.yml,.zip,.xml" className="sr-only" onChange={chosen} />
        </label>
        <label className={`${buttonStyle("secondary")} cursor-pointer focus-within:outline-2`}>
          <FolderUp aria-hidden size={18} /> {t("chooseFolder")}
          <input type="file" multiple className="sr-only" onChange={chosen} {...{ webkitdirectory: "" }} />
        </label>
      </div>
      <div className="mt-8" aria-live="polite">
        {state.kind === "nothing" ? (
          <EmptyState title={t("nothing")}>{t("nothingLead")}</EmptyState>
        ) : state.kind === "failed" ? (
          <Notice tone="attention">{state.say}</Notice>
        ) : (
          <ImportLines key={round} state={state} onStart={start} />
        )}
      </div>
    </>
  );
}
