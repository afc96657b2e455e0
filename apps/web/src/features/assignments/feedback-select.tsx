import type { FeedbackPolicy } from "@nabla/db";
import { useTranslations } from "next-intl";
import { Select } from "@/ui/select";

const POLICIES = ["PRACTICE", "AFTER_DUE", "EXAM"] as const satisfies readonly FeedbackPolicy[];

type Props = { readonly value: FeedbackPolicy; readonly onChange: (value: FeedbackPolicy) => void };

/** How much students are told while the set is open. */
export function FeedbackSelect({ value, onChange }: Props) {
  const t = useTranslations("assignments.feedback");
  return (
    <Select
      label={t("label")}
      hint={t(`hint.${value}`)}
      value={value}
      onValueChange={(chosen) => onChange(POLICIES.find((policy) => policy === chosen) ?? value)}
      options={POLICIES.map((policy) => ({ value: policy, text: t(`name.${policy}`) }))}
    />
  );
}
