"use client";
import { useTranslations } from "next-intl";
import { controlStyle } from "@/ui/field-frame";
import { TextField } from "@/ui/text-field";
import { useProblemWords } from "@/ui/problem-words";
import { BareField } from "./bare-field";
import { FormChoices } from "./form-choices";
import { ASK_FIELDS } from "./form-fields";
import { MarkdownField } from "./images/markdown-field";
import { MarkdownLine } from "./images/markdown-line";
import { isTextKind, TEXT_KINDS } from "./ask-templates";
import { ListFields } from "./list-fields";
import { Button } from "@/ui/button";
import { ASK_KINDS, type AskForm, type AskKind, BLANK_GAP } from "./problem-form";

type Props = { readonly ask: AskForm; readonly faults: Readonly<Record<string, string>>; readonly onChange: (part: Partial<AskForm>) => void; readonly onOpenText: () => void };

/** What is asked: the kind, and the fields that this kind needs. */
export function AskFields({ ask, faults, onChange, onOpenText }: Props) {
  const t = useTranslations("authoring");
  const { kindWord } = useProblemWords();
  return (
    <>
      <label className="flex flex-col gap-1">
        <span className="font-strong">{t("whatIsAsked")}</span>
        {ask.inText === null ? <span className="text-small text-quiet">{t(`ask.${ask.kind}`)}</span> : null}
        <select className={controlStyle} value={ask.inText ?? ask.kind} onChange={(event) => onChange(isTextKind(event.target.value) ? { inText: event.target.value } : { inText: null, kind: asKind(event.target.value) })}>
          <optgroup label={t("kinds.inForm")}>
            {ASK_KINDS.map((each) => (
              <option key={each} value={each}>
                {kindWord(each)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t("kinds.inText")}>
            {TEXT_KINDS.map((each) => (
              <option key={each} value={each}>
                {kindWord(each)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {ask.inText === null ? <KindFields ask={ask} faults={faults} onChange={onChange} /> : <InText fault={Object.entries(faults).find(([field]) => field.startsWith("ask"))?.[1]} onOpenText={onOpenText} />}
    </>
  );
}

/** A question whose details stand in the text: how to get there. */
function InText({ fault, onOpenText }: { readonly fault: string | undefined; readonly onOpenText: () => void }) {
  const t = useTranslations("authoring.kinds");
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg bg-sunken p-4">
      <p className="text-small">{t("begun")}</p>
      {fault ? <p className="text-small font-strong text-wrong">{fault}</p> : null}
      <Button size="small" onClick={onOpenText}>
        {t("open")}
      </Button>
    </div>
  );
}

function KindFields({ ask, faults, onChange }: Omit<Props, "onOpenText">) {
  return (
    <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
      {ASK_FIELDS[ask.kind].map((field) => (
        <div key={field} data-field={`ask.${field}`} className={HALF.has(field) ? "flex flex-col justify-end" : "sm:col-span-2"}>
          <AskField field={field} ask={ask} fault={faults[`ask.${field}`]} onChange={onChange} />
        </div>
      ))}
    </div>
  );
}

/** Short fields, two of which fit in a row. */
const HALF = new Set(["of", "in", "order", "domain", "value", "variables"]);

const asKind = (value: string): AskKind => ASK_KINDS.find((each) => each === value) ?? "derivative";

type FieldProps = { readonly field: string; readonly ask: AskForm; readonly fault: string | undefined; readonly onChange: (part: Partial<AskForm>) => void };

function AskField({ field, ask, fault, onChange }: FieldProps) {
  const t = useTranslations("authoring");
  switch (field) {
    case "of":
      return ask.kind === "jacobian" ? (
        <TextField label={t("ofTheFunctions")} hint={t("inTheirOrderWithCommas")} value={ask.of} fault={fault} onChange={(event) => onChange({ of: event.target.value })} />
      ) : (
        <TextField label={t("ofTheFunction")} hint={t("itsNameOrTheExpression")} value={ask.of} fault={fault} onChange={(event) => onChange({ of: event.target.value })} />
      );
    case "in":
      return (
        <TextField
          label={ask.kind === "derivative" ? t("byTheVariable") : t("byTheVariables")}
          hint={ask.kind === "derivative" ? t("suchAsX") : t("inTheirOrderXY")}
          value={ask.in}
          fault={fault}
          onChange={(event) => onChange({ in: event.target.value })}
        />
      );
    case "order":
      return <TextField label={t("order")} hint={t("ForTheSecondEmpty")} inputMode="numeric" value={ask.order} fault={fault} onChange={(event) => onChange({ order: event.target.value })} />;
    case "domain":
      return <TextField label={t("whereItIsCompared")} hint={t("suchAsX0Empty")} value={ask.domain} fault={fault} onChange={(event) => onChange({ domain: event.target.value })} />;
    case "form":
      return <FormChoices chosen={ask.form} fault={fault} onChange={(form) => onChange({ form })} />;
    case "value":
      return <TextField label={t("theRightAnswer")} hint={t("parametersAndNamedFunctionsMay")} value={ask.value} fault={fault} onChange={(event) => onChange({ value: event.target.value })} />;
    case "variables":
      return <TextField label={t("itsVariables")} hint={t("suchAsXY")} value={ask.variables} fault={fault} onChange={(event) => onChange({ variables: event.target.value })} />;
    case "policy":
      return <PolicyField ask={ask} fault={fault} onChange={onChange} />;
    case "options":
      return (
        <ListFields
          title={t("options")}
          hint={t("studentsSeeThemShuffledThe")}
          fault={fault}
          one="option"
          rows={ask.options}
          blank={{ text: "", correct: false, why: "" }}
          onChange={(options) => onChange({ options })}
          row={(option, put, number) => (
            <div className="flex flex-wrap items-center gap-2">
              <label className="flex min-h-11 items-center gap-2 text-small">
                <input type="checkbox" className="size-5 accent-(--accent)" checked={option.correct} onChange={(event) => put({ correct: event.target.checked })} />
                {t.rich("rightOption", { number, span: (text) => <span className="sr-only">{text}</span> })}
              </label>
              <MarkdownLine label={t("option", { number })} className="min-w-40 flex-[2]" value={option.text} onChange={(text) => put({ text })} />
              <BareField label={t("whyOptionIsRightOr", { number })} placeholder={t("why")} className="w-auto! min-w-32 flex-1" value={option.why} onChange={(event) => put({ why: event.target.value })} />
            </div>
          )}
        />
      );
    case "items":
      return (
        <ListFields
          title={t("linesInTheRightOrder")}
          fault={fault}
          one="line"
          rows={ask.items.map((text) => ({ text }))}
          blank={{ text: "" }}
          onChange={(rows) => onChange({ items: rows.map((row) => row.text) })}
          row={(item, put, number) => <MarkdownLine label={t("line", { number })} value={item.text} onChange={(text) => put({ text })} />}
        />
      );
    case "pairs":
      return (
        <ListFields
          title={t("pairsThatBelongTogether")}
          fault={fault}
          one="pair"
          rows={ask.pairs}
          blank={{ left: "", right: "" }}
          onChange={(pairs) => onChange({ pairs })}
          row={(pair, put, number) => (
            <div className="flex flex-wrap gap-2">
              <MarkdownLine label={t("leftSideOfPair", { number })} placeholder={t("left")} className="min-w-40 flex-1" value={pair.left} onChange={(left) => put({ left })} />
              <MarkdownLine label={t("rightSideOfPair", { number })} placeholder={t("right")} className="min-w-40 flex-1" value={pair.right} onChange={(right) => put({ right })} />
            </div>
          )}
        />
      );
    case "text":
      return <MarkdownField label={t("textWithGaps")} hint={t("writeAGapAsName")} rows={4} value={ask.text} fault={fault} onChange={(text) => onChange({ text })} />;
    case "gaps":
      return (
        <ListFields
          title={t("gaps")}
          hint={t("wordsEverySpellingThatIs")}
          fault={fault}
          one="gap"
          rows={ask.gaps}
          blank={BLANK_GAP}
          onChange={(gaps) => onChange({ gaps })}
          row={(gap, put, number) => (
            <div className="flex flex-wrap items-start gap-2">
              <BareField code label={t("nameOfGap", { number })} placeholder={t("name")} className="w-28!" value={gap.name} onChange={(event) => put({ name: event.target.value })} />
              <select aria-label={t("howGapIsJudged", { number })} className={`${controlStyle} w-auto!`} value={gap.judge} onChange={(event) => put({ judge: event.target.value === "value" ? "value" : "words" })}>
                <option value="words">{t("words")}</option>
                <option value="value">{t("value")}</option>
              </select>
              <textarea aria-label={t("whatIsRightInGap", { number })} rows={gap.judge === "words" ? 2 : 1} className={`${controlStyle} w-auto! min-w-40 flex-1`} value={gap.accept} onChange={(event) => put({ accept: event.target.value })} />
            </div>
          )}
        />
      );
    case "explanation":
      return <MarkdownField label={t("explanation")} hint={t("shownAfterTheLastAttempt")} rows={3} value={ask.explanation} fault={fault} onChange={(explanation) => onChange({ explanation })} />;
    default:
      return null;
  }
}

function PolicyField({ ask, fault, onChange }: Omit<FieldProps, "field">) {
  const t = useTranslations("authoring");
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-strong">{t("howExactItMustBe")}</legend>
      <div className="flex flex-wrap gap-2">
        <select aria-label={t("howExactItMustBe")} className={`${controlStyle} w-auto!`} value={ask.policy} onChange={(event) => onChange({ policy: asPolicy(event.target.value) })}>
          <option value="exact">{t("exact")}</option>
          <option value="relative">{t("withinARelativeErrorOf")}</option>
          <option value="absolute">{t("withinAnAbsoluteErrorOf")}</option>
          <option value="significant">{t("significantFigures")}</option>
        </select>
        {ask.policy === "exact" ? null : <BareField code label={t("tolerance")} placeholder={ask.policy === "significant" ? "3" : "0.001"} className="w-32!" value={ask.tolerance} onChange={(event) => onChange({ tolerance: event.target.value })} />}
      </div>
      {fault ? <p className="text-small font-strong text-wrong">{fault}</p> : null}
    </fieldset>
  );
}

function asPolicy(value: string): AskForm["policy"] {
  return value === "relative" || value === "absolute" || value === "significant" ? value : "exact";
}
