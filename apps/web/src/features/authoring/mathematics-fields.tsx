"use client";
import { useTranslations } from "next-intl";
import { controlStyle } from "@/ui/field-frame";
import { TextArea } from "@/ui/text-area";
import { BareField } from "./bare-field";
import { ListFields } from "./list-fields";
import { BLANK_PARAMETER, type ParameterForm, type ProblemForm } from "./problem-form";

type Props = { readonly form: ProblemForm; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<ProblemForm>) => void };

/** The functions of a problem and the parameters that make each student's own variant. */
export function MathematicsFields({ form, faults, onChange }: Props) {
  const t = useTranslations("authoring");
  return (
    <>
      <ListFields
        title={t("functions")}
        hint={
          <>
            {t.rich("nameWhatTheProblemIs", { code: (text) => <code>{text}</code>, code2: (text) => <code>{text}</code>, code3: (text) => <code>{text}</code> })}
          </>
        }
        one="function"
        rows={form.definitions}
        blank={{ name: "", value: "" }}
        onChange={(definitions) => onChange({ definitions })}
        row={(definition, put, number) => (
          <div data-field={`let.${definition.name.trim()}`}>
            <div className="flex items-center gap-2">
              <BareField code label={t("nameOfFunction", { number })} placeholder="f" className="w-16! shrink-0" value={definition.name} onChange={(event) => put({ name: event.target.value })} />
              <span aria-hidden>=</span>
              <BareField code label={t("function", { number })} placeholder="sin(a x^2)" fault={faults[`let.${definition.name.trim()}`]} value={definition.value} onChange={(event) => put({ value: event.target.value })} />
            </div>
            <RowFault says={faults[`let.${definition.name.trim()}`]} />
          </div>
        )}
      />
      <ListFields
        title={t("parameters")}
        hint={t("eachStudentGetsTheirOwn")}
        one="parameter"
        rows={form.parameters}
        blank={BLANK_PARAMETER}
        onChange={(parameters) => onChange({ parameters })}
        row={(parameter, put, number) => <ParameterRow parameter={parameter} number={number} fault={faults[`parameters.${parameter.name.trim()}`]} put={put} />}
      />
      {form.parameters.length > 0 ? (
        <div data-field="where">
          <TextArea
            label={t("conditionsBetweenParameters")}
            hint={t("oneALineSuchAs")}
            rows={2}
            className="font-mono text-small"
            value={form.where}
            fault={faults["where"]}
            onChange={(event) => onChange({ where: event.target.value })}
          />
        </div>
      ) : null}
    </>
  );
}

type RowProps = { readonly parameter: ParameterForm; readonly number: number; readonly fault: string | undefined; readonly put: (part: Partial<ParameterForm>) => void };

function ParameterRow({ parameter, number, fault, put }: RowProps) {
  const t = useTranslations("authoring");
  return (
    <div data-field={`parameters.${parameter.name.trim()}`}>
      <div className="flex flex-wrap items-center gap-2">
        <BareField code label={t("nameOfParameter", { number })} placeholder="a" className="w-16! shrink-0" value={parameter.name} onChange={(event) => put({ name: event.target.value })} />
        <select aria-label={t("howParameterIsDrawn", { number })} className={`${controlStyle} w-auto!`} value={parameter.draw} onChange={(event) => put({ draw: event.target.value === "choose" ? "choose" : "integers" })}>
          <option value="integers">{t("wholeNumberFrom")}</option>
          <option value="choose">{t("oneOf")}</option>
        </select>
        {parameter.draw === "integers" ? (
          <>
            <BareField code label={t("leastValueOfParameter", { number })} placeholder="1" className="w-16! shrink-0" value={parameter.from} onChange={(event) => put({ from: event.target.value })} />
            <span>{t("to")}</span>
            <BareField code label={t("greatestValueOfParameter", { number })} placeholder="5" className="w-16! shrink-0" value={parameter.to} onChange={(event) => put({ to: event.target.value })} />
            <span className="flex items-center gap-2">
              <span>{t("except")}</span>
              <BareField code label={t("valuesThatParameterNeverHas", { number })} placeholder="0" className="w-24!" value={parameter.except} onChange={(event) => put({ except: event.target.value })} />
            </span>
          </>
        ) : (
          <BareField code label={t("valuesOfParameter", { number })} placeholder="2, 3, 1/2" className="w-auto! min-w-40 flex-1" value={parameter.choose} onChange={(event) => put({ choose: event.target.value })} />
        )}
      </div>
      <RowFault says={fault} />
    </div>
  );
}

function RowFault({ says }: { readonly says: string | undefined }) {
  return says ? <p className="mt-1 text-small font-strong text-wrong">{says}</p> : null;
}
