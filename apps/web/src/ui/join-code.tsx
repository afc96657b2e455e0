"use client";
import { useSyncExternalStore } from "react";
import { CopyField } from "./copy-field";

type Props = { readonly code: string; readonly compact?: boolean };

const never = () => () => undefined;

/** How students come into a class: a code to say aloud, and a link to send. */
export function JoinCode({ code, compact = false }: Props) {
  // Only the browser knows by which name it reached this server.
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  return (
    <div className={compact ? "flex flex-wrap items-center gap-x-6" : "flex flex-col items-start gap-3"}>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-quiet">Join code</span>
        <CopyField value={code} what="join code" large />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-small">
        <span className="text-quiet">or the link</span>
        <CopyField value={`${origin}/join/${code}`} what="join link" />
      </p>
    </div>
  );
}
