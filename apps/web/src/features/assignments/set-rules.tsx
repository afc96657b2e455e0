"use client";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/button";
import { iconButtonStyle } from "@/ui/icon-button-style";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import type { EditedSet } from "./draft-items";
import { FeedbackSelect } from "./feedback-select";

type Props = {
  readonly set: EditedSet;
  readonly put: (part: Partial<EditedSet>) => void;
  readonly faults: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly others: readonly { readonly setId: string; readonly title: string }[];
};

/** When a set is open and by which rules: dates, late work, attempts, hints, feedback, a time limit, what comes before. */
export function SetRules({ set, put, faults, zone, others }: Props) {
  const t = useTranslations("assignments.rules");
  const isLate = set.closes !== "" || Number(set.graceHours) > 0 || Number(set.latePerDay) > 0;
  const fault = (...names: readonly string[]) => names.some((name) => Object.keys(faults).some((field) => field.startsWith(name)));
  return (
    <>
      <p className="text-small text-quiet">{t("zone", { zone })}</p>
      <TextField label={t("opens")} type="datetime-local" value={set.opens} fault={faults["opens"]} onChange={(event) => put({ opens: event.target.value })} />
      <TextField label={t("due")} type="datetime-local" value={set.due} fault={faults["due"]} onChange={(event) => put({ due: event.target.value })} />
      <Group title={t("late.title")} says={isLate ? t("late.some") : t("late.none")} open={isLate || fault("closes", "graceHours", "latePerDay")}>
        <TextField label={t("late.closes")} hint={t("late.closesHint")} type="datetime-local" value={set.closes} fault={faults["closes"]} onChange={(event) => put({ closes: event.target.value })} />
        <TextField label={t("late.perDay")} hint={t("late.perDayHint")} inputMode="decimal" value={set.latePerDay} fault={faults["latePerDay"]} onChange={(event) => put({ latePerDay: event.target.value })} />
        <TextField label={t("late.grace")} hint={t("late.graceHint")} inputMode="numeric" value={set.graceHours} fault={faults["graceHours"]} onChange={(event) => put({ graceHours: event.target.value })} />
      </Group>
      <FeedbackSelect value={set.feedback} onChange={(feedback) => put({ feedback })} />
      <TextField label={t("attempts")} hint={t("attemptsHint")} inputMode="numeric" value={set.maxAttempts} fault={faults["maxAttempts"]} onChange={(event) => put({ maxAttempts: event.target.value })} />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="size-5 accent-accent" checked={set.hints} onChange={(event) => put({ hints: event.target.checked })} />
        {t("hints")}
      </label>
      <Group title={t("limit.title")} says={set.timeLimit.trim() === "" ? t("limit.none") : t("limit.some", { minutes: set.timeLimit })} open={set.timeLimit !== "" || fault("timeLimit")}>
        <TextField label={t("limit.minutes")} hint={t("limit.hint")} inputMode="numeric" value={set.timeLimit} fault={faults["timeLimit"]} onChange={(event) => put({ timeLimit: event.target.value })} />
      </Group>
      {others.length > 0 ? (
        <Group title={t("before.title")} says={t("before.some", { count: set.prerequisites.length })} open={set.prerequisites.length > 0}>
          <Prerequisites set={set} put={put} faults={faults} others={others} />
        </Group>
      ) : null}
    </>
  );
}

/** Rules that most sets do without: closed until one is set. */
function Group({ title, says, open, children }: { readonly title: string; readonly says: string; readonly open: boolean; readonly children: ReactNode }) {
  // Once open it stays, also while what opened it is being typed anew.
  const [shown, setShown] = useState(open);
  if (open && !shown) setShown(true);
  return (
    <details open={shown} className="rounded-lg border border-line px-3 py-1">
      <summary className="min-h-9 cursor-pointer py-1.5">
        <span className="font-strong">{title}</span> <span className="text-small text-quiet">{says}</span>
      </summary>
      <div className="flex flex-col gap-4 pt-2 pb-3">{children}</div>
    </details>
  );
}

function Prerequisites({ set, put, faults, others }: Omit<Props, "zone">) {
  const t = useTranslations("assignments.rules.before");
  const { prerequisites } = set;
  const free = others.filter(({ setId }) => !prerequisites.some((one) => one.setId === setId));
  const next = free[0];
  const change = (at: number, part: Partial<EditedSet["prerequisites"][number]>) => put({ prerequisites: prerequisites.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <>
      {prerequisites.map((one, i) => (
        <div key={one.setId} className="flex flex-col gap-2 border-b border-line pb-3">
          <Select
            label={t("set")}
            value={one.setId}
            onValueChange={(setId) => change(i, { setId })}
            options={others.filter(({ setId }) => setId === one.setId || free.some((other) => other.setId === setId)).map(({ setId, title }) => ({ value: setId, text: title }))}
          />
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField label={t("percent")} inputMode="numeric" value={one.percent} fault={faults[`prerequisites.${i}.percent`]} onChange={(event) => change(i, { percent: event.target.value })} />
            </div>
            <button type="button" className={iconButtonStyle} aria-label={t("remove", { title: others.find(({ setId }) => setId === one.setId)?.title ?? "" })} onClick={() => put({ prerequisites: prerequisites.filter((each) => each !== one) })}>
              <Trash2 aria-hidden size={18} />
            </button>
          </div>
        </div>
      ))}
      {next ? (
        <div>
          <Button size="small" onClick={() => put({ prerequisites: [...prerequisites, { setId: next.setId, percent: "80" }] })}>
            <Plus aria-hidden size={16} /> {t("add")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
