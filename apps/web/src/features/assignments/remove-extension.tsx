"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { removeExtensionAction } from "./actions";

type Props = { readonly courseId: string; readonly setId: string; readonly userId: string; readonly name: string };

/** Takes an extension back, after saying what follows. */
export function RemoveExtension({ courseId, setId, userId, name }: Props) {
  const t = useTranslations("assignments.extensions");
  const router = useRouter();
  const remove = async () => {
    const outcome = await removeExtensionAction({ courseId, setId, userId });
    if (!outcome.ok) return outcome.say;
    router.refresh();
    return null;
  };
  return (
    <Confirm
      trigger={
        <Button size="small" look="quiet" aria-label={t("removeOf", { name })}>
          {t("remove")}
        </Button>
      }
      title={t("removeTitle", { name })}
      what={t("removeLead")}
      yes={t("removeIt")}
      danger
      onYes={remove}
    />
  );
}
