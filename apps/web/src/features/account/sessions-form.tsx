"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { endSessions } from "./actions";

/** Signs out on every device, this one too. */
export function SessionsForm() {
  const t = useTranslations("account");
  const [fault, setFault] = useState<string | null>(null);
  const end = async () => {
    const done = await endSessions({}).catch(() => null);
    if (done?.ok) return void import("next-auth/react").then(({ signOut }) => signOut({ callbackUrl: "/sign-in" }));
    setFault(done?.say ?? t("unreachableNothingChanged"));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button look="danger" onClick={() => void end()}>
        {t("signOutEverywhere")}
      </Button>
      {fault ? (
        <p role="alert" className="text-small text-wrong">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
