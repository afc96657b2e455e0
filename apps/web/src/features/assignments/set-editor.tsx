"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { useFocusFirstFault } from "@/ui/use-focus-first-fault";
import { BankDialog } from "./bank-dialog";
import { type BankProblem, type DraftItem, type EditedSet, moved, newItem, placed, totalPoints } from "./draft-items";
import { useEditedSet } from "./edited-set";
import { OvertakenSet } from "./overtaken-set";
import { SetLines } from "./set-lines";
import { SetRules } from "./set-rules";

type Props = {
  readonly courseId: string;
  /** Missing while the set is new. */
  readonly setId?: string;
  readonly zone: string;
  readonly bank: readonly BankProblem[];
  /** The course's other sets, of which some may have to be done before. */
  readonly others: readonly { readonly setId: string; readonly title: string }[];
};

/** The whole set on one page, saved as a whole: title, dates, problems in order. */
export function SetEditor({ courseId, setId, zone, bank, others }: Props) {
  const t = useTranslations("assignments");
  const { set, change, dirty, refused, busy, save } = useEditedSet();
  const list = useRef<HTMLOListElement>(null);
  const form = useFocusFirstFault(refused);
  const faults = refused?.fields ?? {};
  const begun = Math.max(0, ...set.items.map((item) => item.begun));

  const put = (part: Partial<EditedSet>) => change((before) => ({ ...before, ...part }));
  const onMove = (item: DraftItem, by: -1 | 1) => {
    put({ items: moved(set.items, item.key, by) });
    // The line is put elsewhere in the page, and would lose the keyboard's focus.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-item="${item.key}"] [data-move="${by < 0 ? "up" : "down"}"]`)?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <OvertakenSet others={others} />
      {begun > 0 ? (
        <div className="mb-6">
          <Notice tone="attention" title={t("studentsHaveBegunThisSet")}>
            {t("theOrderPointsAttemptsAnd")}
          </Notice>
        </div>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 min-w-0 lg:order-1">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-lead">
              {t("problems")}{" "}
              <span className="text-small font-normal text-quiet">
                {t("sums", { count: set.items.length, points: totalPoints(set.items) })}
              </span>
            </h2>
            <BankDialog bank={bank} taken={new Set(set.items.map((item) => item.problemId))} onAdd={(problem) => change((before) => ({ ...before, items: [...before.items, newItem(problem)] }))} />
          </div>
          {set.items.length === 0 ? (
            <EmptyState title={t("noProblemsYet")}>{t("addSomeFromTheBank")}</EmptyState>
          ) : (
            <SetLines
              list={list}
              items={set.items}
              onPlace={(key, overKey) => put({ items: placed(set.items, key, overKey) })}
              line={(item, i) => ({
                previewHref: setId && item.itemId ? `/teach/${courseId}/sets/${setId}/preview/${item.itemId}` : undefined,
                setAttempts: set.maxAttempts.trim(),
                faults: { points: faults[`items.${i}.points`], attempts: faults[`items.${i}.maxAttempts`] },
                onMove: (by) => onMove(item, by),
                onRemove: () => put({ items: set.items.filter((each) => each.key !== item.key) }),
                onChange: (part) => put({ items: set.items.map((each) => (each.key === item.key ? { ...each, ...part } : each)) }),
              })}
            />
          )}
        </div>
        <Card className="order-1 flex flex-col gap-4 lg:order-2">
          <TextField label={t("title")} value={set.title} fault={faults["title"]} onChange={(event) => put({ title: event.target.value })} />
          <TextArea label={t("introduction")} hint={t("markdownAndMathsOptional")} rows={3} value={set.intro} fault={faults["intro"]} onChange={(event) => put({ intro: event.target.value })} />
          <SetRules set={set} put={put} faults={faults} zone={zone} others={others} />
          {refused ? (
            <Notice tone="wrong" role="alert" title={refused.say}>
              {Object.entries(faults).some(([field]) => field.startsWith("items.")) ? t("lookAtThePointsAnd") : null}
            </Notice>
          ) : null}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="primary" busy={busy}>
              {setId === undefined ? t("createTheSet") : t("save")}
            </Button>
            <span role="status" className="text-small text-quiet">
              {busy ? t("saving") : dirty ? t("notSavedYet") : setId === undefined ? "" : t("allSaved")}
            </span>
          </div>
        </Card>
      </div>
    </form>
  );
}
