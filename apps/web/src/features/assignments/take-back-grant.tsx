"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { useToast } from "@/ui/toast";
import { takeBackGrantAction } from "./actions";

type Props = { readonly courseId: string; readonly setId: string; readonly grantId: string; readonly whom: string; readonly students: number; readonly besides: number };

/** Takes back what was granted to several students at once, after saying what follows. */
export function TakeBackGrant({ courseId, setId, grantId, whom, students, besides }: Props) {
  const t = useTranslations("assignments.extensions");
  const router = useRouter();
  const say = useToast();
  const takeBack = async () => {
    const outcome = await takeBackGrantAction({ courseId, setId, grantId });
    if (!outcome.ok) return outcome.say;
    say(t("takenBack"), "correct");
    router.refresh();
    return null;
  };
  return (
    <Confirm
      trigger={
        <Button size="small" look="quiet" className="max-sm:-ml-3" aria-label={t("takeBackOf", { whom })}>
          {t("takeBack")}
        </Button>
      }
      title={t("takeBackTitle", { whom })}
      what={t("takeBackLead", { alone: students - besides, besides })}
      yes={t("takeBack")}
      danger
      onYes={takeBack}
    />
  );
}
