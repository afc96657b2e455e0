"use client";

import { useTranslations } from "next-intl";
const FORMS = [
  { form: "simplified", says: "simplified" },
  { form: "factored", says: "factored" },
  { form: "expanded", says: "expanded" },
  { form: "single-fraction", says: "a single fraction" },
  { form: "no-negative-exponents", says: "without negative exponents" },
  { form: "no-decimals", says: "without decimals" },
] as const;

type Props = { readonly chosen: readonly string[]; readonly fault: string | undefined; readonly onChange: (chosen: readonly string[]) => void };

/** What the answer must look like, besides being equal. */
export function FormChoices({ chosen, fault, onChange }: Props) {
  const t = useTranslations("authoring");
  return (
    <fieldset>
      <legend className="font-strong">{t("theAnswerMustBe")}</legend>
      <p className="text-small text-quiet">{t("nothingChosenAnyFormThat")}</p>
      <div className="flex flex-wrap gap-x-4">
        {FORMS.map(({ form, says }) => (
          <label key={form} className="flex min-h-9 items-center gap-2 text-small">
            <input
              type="checkbox"
              className="size-5 accent-(--accent)"
              checked={chosen.includes(form)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, form] : chosen.filter((each) => each !== form))}
            />
            {says}
          </label>
        ))}
      </div>
      {fault ? <p className="text-small font-strong text-wrong">{fault}</p> : null}
    </fieldset>
  );
}
