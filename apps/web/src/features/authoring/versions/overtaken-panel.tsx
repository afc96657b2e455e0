"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { bothChanges } from "@/ui/difference/both-changes";
import { OvertakenNotice } from "@/ui/difference/overtaken-notice";
import type { Theirs } from "../save-problem";

type Props = { readonly theirs: Theirs; /** What both began from. */ readonly base: string; readonly mine: string; readonly onBoth: (text: string) => void; readonly onMine: () => void; readonly onTheirs: () => void };

/** Somebody else has saved a version meanwhile: what differs between the two texts, and the way on from either or from both. */
export function OvertakenPanel({ theirs, base, mine, onBoth, onMine, onTheirs }: Props) {
  const t = useTranslations("authoring.overtaken");
  const { number } = theirs;
  // With both changes, where they touch different lines.
  const both = bothChanges(base, mine, theirs.yaml);
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
