"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { CopyField } from "./copy-field";

type Props = { readonly code: string; readonly compact?: boolean };

const rowStyle = (compact: boolean) => `flex flex-wrap items-center gap-x-3 ${compact ? "" : "justify-center"}`;

const never = () => () => undefined;

/** How students come into a class: a code to say aloud, and a link to send. */
export function JoinCode({ code, compact = false }: Props) {
  const t = useTranslations("ui");
  // Only the browser knows by which name it reached this server.
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  return (
    <div className={compact ? "flex flex-wrap items-center gap-x-6" : "flex flex-col items-center gap-3"}>
      <p className={rowStyle(compact)}>
        <span className="text-quiet">{t("join.code")}</span>
        <CopyField value={code} what="code" large centred={!compact} />
      </p>
      <p className={`${rowStyle(compact)} text-small`}>
        <span className="text-quiet">{t("join.link")}</span>
        <CopyField value={`${origin}/join/${code}`} what="link" centred={!compact} />
      </p>
    </div>
  );
}
