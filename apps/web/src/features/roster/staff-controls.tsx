"use client";
import type { Role, StaffRole } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { Select } from "@/ui/select";
import { giveStaffRoleAction, takeStaffRoleAction } from "./actions";

type Props = { readonly courseId: string; readonly person: { readonly userId: string; readonly name: string; readonly email: string; readonly role: Role }; readonly isMe: boolean };

const ROLES = ["ASSISTANT", "INSTRUCTOR", "OWNER"] as const satisfies readonly StaffRole[];
const staffRole = (text: string): StaffRole => ROLES.find((role) => role === text) ?? "ASSISTANT";

/** Gives one of the staff another role, or takes theirs away. */
export function StaffControls({ courseId, person: { userId, name, email, role }, isMe }: Props) {
  const t = useTranslations("roster");
  const [wanted, want] = useState<StaffRole>(staffRole(role));
  // Whoever gives the course away may have lost this page: it is loaded anew as a whole.
  const after = (answer: { readonly ok: boolean; readonly say?: string }): string | null => {
    if (!answer.ok) return answer.say ?? t("unreachable");
    window.location.assign(isMe ? "/courses" : window.location.href);
    return null;
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Confirm
        trigger={<Button size="small" aria-label={t("changeRoleOf", { name })}>{t("changeRole")}</Button>}
        title={t("changeRoleOf", { name })}
        what={t(`rights.${wanted}`)}
        yes={t("giveRole")}
        ready={wanted !== role}
        onYes={async () => after(await giveStaffRoleAction({ courseId, email, role: wanted }))}
      >
        <div className="mb-4">
          <Select label={t("role")} value={wanted} onValueChange={(value) => want(staffRole(value))} options={ROLES.map((one) => ({ value: one, text: t("roles", { role: one }) }))} />
        </div>
      </Confirm>
      <Confirm
        trigger={<Button size="small" look="danger" aria-label={t("takeRoleOf", { name })}>{t("takeRole")}</Button>}
        title={t("takeRoleOf", { name })}
        what={t("takeRoleWhat")}
        yes={t("takeRole")}
        danger
        onYes={async () => after(await takeStaffRoleAction({ courseId, userId }))}
      />
    </div>
  );
}
