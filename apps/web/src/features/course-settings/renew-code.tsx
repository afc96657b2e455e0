"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { renewCodeAction } from "./actions";

/** A new join code in the old one's place. */
export function RenewCode({ courseId, code }: { readonly courseId: string; readonly code: string }) {
  const t = useTranslations("course-settings");
  const router = useRouter();
  const renew = async () => {
    const answer = await renewCodeAction({ courseId, seen: code });
    if (!answer.ok) return answer.say;
    router.refresh();
    return null;
  };
  return <Confirm trigger={<Button size="small">{t("renew")}</Button>} title={t("renewThis")} what={t("renewWhat")} yes={t("renew")} onYes={renew} />;
}
