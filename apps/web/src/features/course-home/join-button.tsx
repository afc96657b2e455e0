"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { joinByCode } from "./actions";

/** Joins the class whose code was followed here. */
export function JoinButton({ code }: { readonly code: string }) {
  const t = useTranslations("course-home");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const join = async () => {
    setBusy(true);
    const joined = await joinByCode({ code }).catch(() => null);
    if (joined?.ok) return window.location.assign(joined.value.goTo);
    setBusy(false);
    setFault(joined?.say ?? t("join.unreachable"));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button look="primary" busy={busy} onClick={() => void join()}>
        {busy ? t("join.busy") : t("join.thisClass")}
      </Button>
      {fault ? (
        <p role="alert" className="text-small text-wrong">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
