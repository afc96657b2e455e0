import { useTranslations } from "next-intl";
import { AskFields } from "./ask-fields";
import { HeadFields, JudgingFields } from "./head-fields";
import { MarkdownField } from "./images/markdown-field";
import { withAsk } from "./kind-beginnings";
import { ListFields } from "./list-fields";
import { MathematicsFields } from "./mathematics-fields";
import type { ProblemForm } from "./problem-form";

type Props = { readonly form: ProblemForm; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<ProblemForm>) => void; /** To the question in the text, for kinds that are written there. */ readonly onOpenText: () => void };

/** The problem as a form, field by field, each with what is wrong with it. */
export function FormFields({ form, faults, onChange, onOpenText }: Props) {
  const t = useTranslations("authoring");
  return (
    <>
      <HeadFields form={form} faults={faults} onChange={onChange} />
      <MathematicsFields form={form} faults={faults} onChange={onChange} />
      <MarkdownField
        field="statement"
        label={t("statement")}
        hint={t.rich("markdownFormulasInFPrints", { code: (text) => <code>{text}</code> })}
        rows={5}
        value={form.statement}
        fault={faults["statement"]}
        onChange={(statement) => onChange({ statement })}
      />
      <AskFields ask={form.ask} faults={faults} onChange={(part) => onChange(withAsk(form, part))} onOpenText={onOpenText} />
      <JudgingFields form={form} faults={faults} onChange={onChange} />
      <ListFields
        field="hints"
        title={t("hints")}
        hint={t("shownOneAfterAnotherWhen")}
        fault={faults["hints"]}
        one="hint"
        rows={form.hints.map((text) => ({ text }))}
        blank={{ text: "" }}
        onChange={(rows) => onChange({ hints: rows.map((row) => row.text) })}
        row={(hint, change, number) => <MarkdownField label={t("hint", { number })} rows={2} value={hint.text} onChange={(text) => change({ text })} />}
      />
      <MarkdownField field="solution" label={t("solution")} hint={t("markdownLeftEmptyTheWorked")} rows={4} value={form.solution} fault={faults["solution"]} onChange={(solution) => onChange({ solution })} />
    </>
  );
}
