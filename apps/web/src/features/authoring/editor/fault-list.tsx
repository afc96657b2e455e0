"use client";
import type { ProblemFault } from "@nabla/grader";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { fieldWords } from "@/i18n/field-fault";
import { fieldFault, fieldOf } from "../fault-fields";
import { useFieldLabel } from "../form-fields";

type Props = { readonly faults: readonly ProblemFault[]; readonly onGoTo: (fault: ProblemFault) => void };

/** What keeps the file from being read, each with the way to its place; the first ten. */
export function FaultList({ faults, onGoTo }: Props) {
  const t = useTranslations("authoring.faults");
  const fieldSay = useTranslations("server.field");
  const fieldLabel = useFieldLabel();
  if (faults.length === 0) return null;
  return (
    <Notice tone="attention" title={t("title", { count: faults.length })}>
      <ul className="mt-1 flex flex-col gap-1 text-small">
        {faults.slice(0, 10).map((fault) => (
          <li key={`${fault.path} ${fault.message}`}>
            <button type="button" className="min-h-6 text-left text-accent underline underline-offset-4" onClick={() => onGoTo(fault)}>
              {fault.path === "" ? t("line", { line: fault.line ?? 1 }) : t("field", { field: fieldLabel(fieldOf(fault.path)), line: fault.line ?? 1 })}
            </button>
            : {fieldWords(fieldFault(fault), fieldSay)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
