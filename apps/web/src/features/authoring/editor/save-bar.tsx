"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/ui/button";
import { controlStyle } from "@/ui/field-frame";
import { distinctFindings } from "../live/distinct-findings";
import type { SelfTest } from "../live/use-self-test";

type Props = {
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly dirty: boolean;
  readonly test: SelfTest;
  /** The faults that were found when it was to be saved: now a reason is asked for. Null: none was asked. */
  readonly asked: { readonly faults: readonly string[] | null } | null;
  /** Why it could not be saved, if it could not. */
  readonly refused: string | null;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSave: () => void;
  readonly onShowTest: () => void;
};

/** Saving, with how the self-test stands. A problem that fails it is saved with a reason, which its versions show. */
export function SaveBar({ isNew, busy, dirty, test, asked, refused, reason, onReason, onSave, onShowTest }: Props) {
  const t = useTranslations("authoring.save");
  const id = useId();
  return (
    <div className="z-20 -mx-4 flex flex-col sm:sticky sm:bottom-0 gap-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:rounded-t-lg sm:border-x">
      {asked ? (
        <div role="alert" className="flex flex-col gap-1 rounded-lg bg-attention-wash p-3">
          <label htmlFor={id} className="font-strong text-attention">
            {t("needsReason")}
          </label>
          <p className="text-small">{asked.faults === null ? t("tookTooLong") : asked.faults.slice(0, 3).join(" ")}</p>
          <input id={id} className={controlStyle} maxLength={500} placeholder={t("reasonExample")} value={reason} onChange={(event) => onReason(event.target.value)} />
        </div>
      ) : null}
      {refused === null ? null : (
        <p role="alert" className="font-strong text-wrong">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" busy={busy || (asked !== null && reason.trim() === "")} onClick={onSave}>
          {asked ? t("saveEvenSo") : isNew ? t("toTheBank") : t("newVersion")}
        </Button>
        <button type="button" className="text-small text-accent underline underline-offset-4" onClick={onShowTest}>
          <TestWord test={test} />
        </button>
        <span role="status" className="text-small text-quiet">
          {busy ? t("saving") : dirty ? t("notSaved") : ""}
        </span>
      </div>
    </div>
  );
}

/** The self-test in a few words. */
function TestWord({ test }: { readonly test: SelfTest }) {
  const t = useTranslations("authoring.save");
  const state = test?.state;
  if (!state || state.kind === "unreadable" || state.kind === "too-long") return t("test.none");
  const found = distinctFindings(state.findings);
  const errors = found.filter(({ level }) => level === "error").length;
  if (errors > 0) return t("test.errors", { count: errors });
  if (state.kind === "running") return t("test.running", { done: state.done, variants: state.variants });
  return found.length > 0 ? t("test.warnings", { count: found.length }) : t("test.passed");
}
