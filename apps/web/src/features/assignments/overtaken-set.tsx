"use client";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { useEditedSet } from "./edited-set";
import { setText } from "./set-text";

/** With what compares two texts: fetched when there are two. */
const OvertakenNotice = dynamic(() => import("@/ui/difference/overtaken-notice").then((file) => file.OvertakenNotice));

type Props = { readonly others: readonly { readonly setId: string; readonly title: string }[] };

/** Somebody else has saved the set meanwhile: what differs, and the way on from either; and what was put aside for it. */
export function OvertakenSet({ others }: Props) {
  const t = useTranslations("assignments");
  const { set, theirs, busy, saveOnTop, takeTheirs, hasAside, takeBack } = useEditedSet();
  const titles = new Map(others.map(({ setId, title }) => [setId, title]));
  if (theirs) {
    return (
      <div className="mb-6">
        <OvertakenNotice
          title={t("overtaken.title")}
          caption={t("overtaken.caption")}
          theirs={setText(theirs.set, titles, t)}
          mine={setText(set, titles, t)}
          ways={
            <>
              <Button look="primary" busy={busy} onClick={saveOnTop}>
                {t("overtaken.mine")}
              </Button>
              <Button disabled={busy} onClick={takeTheirs}>
                {t("overtaken.theirs")}
              </Button>
            </>
          }
        >
          <p>{t("overtaken.says")}</p>
        </OvertakenNotice>
      </div>
    );
  }
  if (!hasAside) return null;
  return (
    <div className="mb-6">
      <Notice tone="accent" title={t("overtaken.aside")}>
        <Button size="small" className="mt-2" onClick={takeBack}>
          {t("overtaken.takeBack")}
        </Button>
      </Notice>
    </div>
  );
}
