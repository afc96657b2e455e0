"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { OvertakenNotice } from "@/ui/difference/overtaken-notice";
import type { Theirs } from "../save-problem";

type Props = { readonly theirs: Theirs; readonly mine: string; /** With both changes, where they touch different lines. */ readonly both: string | null; readonly onBoth: (text: string) => void; readonly onMine: () => void; readonly onTheirs: () => void };

/** Somebody else has saved a version meanwhile: what differs between the two texts, and the way on from either or from both. */
export function OvertakenPanel({ theirs, mine, both, onBoth, onMine, onTheirs }: Props) {
  const t = useTranslations("authoring.overtaken");
  const { number } = theirs;
  return (
    <OvertakenNotice
      title={theirs.author ? t("title", { author: theirs.author, number }) : t("titleUnknown", { number })}
      caption={t("caption", { number })}
      theirs={theirs.yaml}
      mine={mine}
      ways={
        <>
          {both === null ? null : (
            <Button look="primary" onClick={() => onBoth(both)}>
              {t("both")}
            </Button>
          )}
          <Button look={both === null ? "primary" : "secondary"} onClick={onMine}>
            {t("mine")}
          </Button>
          <Button onClick={onTheirs}>{t("theirs", { number })}</Button>
        </>
      }
    >
      <p>{t("says", { number })}</p>
      {both === null ? null : <p>{t("bothSays")}</p>}
    </OvertakenNotice>
  );
}
