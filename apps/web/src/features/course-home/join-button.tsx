"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { joinByCode, joinFromRosterAction } from "./actions";

/** By a code that was followed here, or because the course's roster has the reader's email. */
type Props = { readonly by: { readonly code: string } | { readonly courseId: string } };

/** Joins a class, and goes there. */
export function JoinButton({ by }: Props) {
  const t = useTranslations("course-home");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const join = async () => {
    setBusy(true);
    const joined = await ("code" in by ? joinByCode(by) : joinFromRosterAction(by)).catch(() => null);
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
