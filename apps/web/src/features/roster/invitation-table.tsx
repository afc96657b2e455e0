"use client";
import type { InvitationRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { Badge, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { CopyField } from "@/ui/copy-field";
import { LocalTime } from "@/ui/local-time";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import { revokeInvitationAction } from "./actions";

type Props = { readonly courseId: string; readonly invitations: readonly InvitationRow[]; readonly zone: string };

const TONES: { readonly [S in InvitationRow["state"]]: Tone } = { open: "correct", revoked: "quiet", expired: "quiet", "used-up": "quiet" };
const never = () => () => undefined;

/** The course's invitations, newest first: the link, how it stands, and the way to take it back. */
export function InvitationTable({ courseId, invitations, zone }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  // Only the browser knows by which name it reached this server.
  const origin = useSyncExternalStore(never, () => window.location.origin, () => ""); // prettier-ignore
  const revoke = async (invitationId: string) => {
    const answer = await revokeInvitationAction({ courseId, invitationId });
    if (!answer.ok) return answer.say;
    router.refresh();
    return null;
  };
  return (
    <Table caption={t("tabs.invitations")}>
      <thead>
        <tr>
          <HeadCell>{t("invitation")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("state")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("used")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("until")}</HeadCell>
          <HeadCell className={NOT_ON_PHONE}>{t("madeBy")}</HeadCell>
          <HeadCell>{t("change")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {invitations.map((one) => (
          <tr key={one.invitationId}>
            <RowHead className="max-w-md wrap-anywhere">
              <span className="font-strong">{t("roles", { role: one.role })}</span>
              {one.section ? ` · ${one.section}` : ""}
              {one.note ? <span className="block text-quiet">{one.note}</span> : null}
              {one.state === "open" ? <CopyField value={`${origin}/join/${one.code}`} what="link" /> : null}
              <PhoneLine>
                <Badge tone={TONES[one.state]}>{t(`invitationState.${one.state}`)}</Badge> <span className="tabular">{uses(one)}</span>
                {one.expiresAt ? (
                  <>
                    {" · "}
                    {t("until")} <LocalTime at={one.expiresAt} zone={zone} />
                  </>
                ) : null}
              </PhoneLine>
            </RowHead>
            <Cell className={NOT_ON_PHONE}>
              <Badge tone={TONES[one.state]}>{t(`invitationState.${one.state}`)}</Badge>
            </Cell>
            <Cell className={`tabular ${NOT_ON_PHONE}`}>{uses(one)}</Cell>
            <Cell className={`whitespace-nowrap ${NOT_ON_PHONE}`}>{one.expiresAt ? <LocalTime at={one.expiresAt} zone={zone} /> : <span className="text-quiet">–</span>}</Cell>
            <Cell className={NOT_ON_PHONE}>
              {one.madeBy}
              <span className="block text-quiet">
                <LocalTime at={one.createdAt} zone={zone} withTime={false} />
              </span>
            </Cell>
            <Cell className="py-1.5">
              {one.state === "revoked" ? null : <Confirm trigger={<Button size="small" className="whitespace-nowrap">{t("revoke")}</Button>} title={t("revokeThis")} what={t("revokeWhat")} yes={t("revoke")} danger onYes={() => revoke(one.invitationId)} />}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const uses = ({ uses: used, maxUses }: InvitationRow): string => (maxUses === null ? String(used) : `${used} / ${maxUses}`);
