"use client";
import { useTranslations } from "next-intl";
import { controlStyle } from "@/ui/field-frame";
import { TextField } from "@/ui/text-field";
import { useProblemWords } from "@/ui/problem-words";
import { CONCEPTS, type ProblemForm, slugOf } from "./problem-form";

type Props = { readonly form: ProblemForm; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<ProblemForm>) => void };

/** What the problem is called and where it belongs. */
export function HeadFields({ form, faults, onChange }: Props) {
  const t = useTranslations("authoring");
  const { conceptWord } = useProblemWords();
  return (
    <>
      <div data-field="title">
        <TextField label={t("title")} value={form.title} fault={faults["title"]} onChange={(event) => onChange({ title: event.target.value })} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <label data-field="concept" className="flex flex-col gap-1">
          <span className="font-strong">{t("concept")}</span>
          <select className={controlStyle} value={form.concept} onChange={(event) => onChange({ concept: event.target.value })}>
            {CONCEPTS.map((concept) => (
              <option key={concept} value={concept}>
                {conceptWord(concept)}
              </option>
            ))}
          </select>
        </label>
        <label data-field="difficulty" className="flex flex-col gap-1">
          <span className="font-strong">{t("difficulty")}</span>
          <select className={controlStyle} value={form.difficulty} onChange={(event) => onChange({ difficulty: event.target.value })}>
            {[t("level.1"), "2", "3", "4", t("level.5")].map((text) => (
              <option key={text} value={text.charAt(0)}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <div data-field="id">
          <TextField label={t("nameOfTheFile")} placeholder={slugOf(form.title)} className="font-mono text-small" autoComplete="off" spellCheck={false} value={form.id} fault={faults["id"]} onChange={(event) => onChange({ id: event.target.value })} />
        </div>
        <div data-field="tags">
          <TextField label={t("tags")} placeholder={t("trigonometryWeek2")} value={form.tags} fault={faults["tags"]} onChange={(event) => onChange({ tags: event.target.value })} />
        </div>
      </div>
    </>
  );
}

/** What an answer is worth and how often one may try. */
export function JudgingFields({ form, faults, onChange }: Props) {
  const t = useTranslations("authoring");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div data-field="points">
        <TextField label={t("points")} inputMode="decimal" value={form.points} fault={faults["points"]} onChange={(event) => onChange({ points: event.target.value })} />
      </div>
      <div data-field="attempts">
        <TextField label={t("attempts")} placeholder={t("noLimit")} inputMode="numeric" value={form.attempts} fault={faults["attempts"]} onChange={(event) => onChange({ attempts: event.target.value })} />
      </div>
      <label className="flex items-center gap-3 sm:col-span-2">
        <input type="checkbox" className="size-5 accent-(--accent)" checked={form.showCounterexample} onChange={(event) => onChange({ showCounterexample: event.target.checked })} />
        {t("tellAWrongAnswerA")}
      </label>
    </div>
  );
}
