"use client";
import { useTranslations } from "next-intl";

const FORMS = ["simplified", "factored", "expanded", "single-fraction", "no-negative-exponents", "no-decimals"] as const;

type Props = { readonly chosen: readonly string[]; readonly fault: string | undefined; readonly onChange: (chosen: readonly string[]) => void };

/** What the answer must look like, besides being equal. */
export function FormChoices({ chosen, fault, onChange }: Props) {
  const t = useTranslations("authoring");
  return (
    <fieldset>
      <legend className="font-strong">{t("theAnswerMustBe")}</legend>
      <p className="text-small text-quiet">{t("nothingChosenAnyFormThat")}</p>
      <div className="flex flex-wrap gap-x-4">
        {FORMS.map((form) => (
          <label key={form} className="flex min-h-9 items-center gap-2 text-small">
            <input
              type="checkbox"
              className="size-5 accent-(--accent)"
              checked={chosen.includes(form)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, form] : chosen.filter((each) => each !== form))}
            />
            {t(`form.${form}`)}
          </label>
        ))}
      </div>
      {fault ? <p className="text-small font-strong text-wrong">{fault}</p> : null}
    </fieldset>
  );
}
