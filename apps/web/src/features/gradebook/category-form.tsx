"use client";
import type { GradeCategory, GradedSet } from "@nabla/db";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { newId } from "@/ui/new-id";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { saveCategoriesAction } from "./actions";

type Draft = { readonly categoryId: string; readonly title: string; readonly weight: string; readonly dropLowest: string };
type Props = { readonly courseId: string; readonly categories: readonly GradeCategory[]; readonly sets: readonly GradedSet[] };

/** How grades are made: categories with weights, how many of the worst sets are left out, and which set counts where. */
export function CategoryForm({ courseId, categories, sets }: Props) {
  const t = useTranslations("gradebook");
  const router = useRouter();
  const say = useToast();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => categories.map((one) => ({ ...one, weight: String(one.weight), dropLowest: String(one.dropLowest) })));
  const [placeOf, setPlaceOf] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(sets.map(({ setId, categoryId }) => [setId, categoryId ?? ""])));
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const change = (categoryId: string, more: Partial<Draft>) => setDrafts((all) => all.map((one) => (one.categoryId === categoryId ? { ...one, ...more } : one)));
  const faultOf = ({ title, weight, dropLowest }: Draft) => ({
    title: title.trim() === "" ? t("titleFault") : undefined,
    weight: weight.trim() !== "" && Number(weight) >= 0 && Number(weight) <= 1000 ? undefined : t("weightFault"),
    dropLowest: /^\d{1,2}$/.test(dropLowest.trim()) && Number(dropLowest) <= 50 ? undefined : t("dropFault"),
  });
  const [shown, setShown] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (drafts.some((draft) => Object.values(faultOf(draft)).some((fault) => fault !== undefined))) return;
    start(async () => {
      const answer = await saveCategoriesAction({
        courseId,
        categories: drafts.map(({ categoryId, title, weight, dropLowest }) => ({ categoryId, title, weight: Number(weight), dropLowest: Number(dropLowest), setIds: sets.filter(({ setId }) => placeOf[setId] === categoryId).map(({ setId }) => setId) })),
      }).catch(() => null);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      setRefused(null);
      say(t("saved"), "correct");
      router.refresh();
    });
  };
  return (
    <details className="screen-only mb-6">
      <summary className="w-fit min-h-6 text-accent underline-offset-4 hover:underline">{t("how")}</summary>
      <Card className="mt-3">
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <p className="max-w-prose text-quiet">{t("howLead")}</p>
          {drafts.map((draft) => {
            const fault = shown ? faultOf(draft) : { title: undefined, weight: undefined, dropLowest: undefined };
            return (
              <fieldset key={draft.categoryId} className="flex min-w-0 flex-wrap items-end gap-3">
                <legend className="sr-only">{t("category", { title: draft.title })}</legend>
                <div className="min-w-0 flex-1 basis-48">
                  <TextField label={t("name")} value={draft.title} maxLength={80} fault={fault.title} onChange={(event) => change(draft.categoryId, { title: event.target.value })} />
                </div>
                <div className="w-28">
                  <TextField label={t("weight")} inputMode="decimal" value={draft.weight} fault={fault.weight} onChange={(event) => change(draft.categoryId, { weight: event.target.value })} />
                </div>
                <div className="w-36">
                  <TextField label={t("drop")} inputMode="numeric" value={draft.dropLowest} fault={fault.dropLowest} onChange={(event) => change(draft.categoryId, { dropLowest: event.target.value })} />
                </div>
                <Button onClick={() => setDrafts((all) => all.filter((one) => one.categoryId !== draft.categoryId))} aria-label={t("removeOf", { title: draft.title })}>
                  {t("remove")}
                </Button>
              </fieldset>
            );
          })}
          <div>
            <Button size="small" onClick={() => setDrafts((all) => [...all, { categoryId: newId(), title: "", weight: "1", dropLowest: "0" }])} disabled={drafts.length >= 20}>
              {t("add")}
            </Button>
          </div>
          {drafts.length > 0 && sets.length > 0 ? (
            <fieldset className="min-w-0">
              <legend className="mb-2 font-strong">{t("which")}</legend>
              <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
                {sets.map(({ setId, title }) => (
                  <li key={setId} className="min-w-0">
                    <label className="flex items-center justify-between gap-3">
                      <span className="min-w-0 truncate" title={title}>
                        {title}
                      </span>
                      <select value={placeOf[setId] ?? ""} onChange={(event) => setPlaceOf((all) => ({ ...all, [setId]: event.target.value }))} className="max-w-44 rounded-md border border-edge bg-raised px-2 py-1.5">
                        <option value="">{t("none")}</option>
                        {drafts.map((draft) => (
                          <option key={draft.categoryId} value={draft.categoryId}>
                            {draft.title.trim() === "" ? t("unnamed") : draft.title}
                          </option>
                        ))}
                      </select>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          ) : null}
          {refused ? <Notice tone="wrong" role="alert" title={refused} /> : null}
          <div>
            <Button type="submit" look="primary" busy={busy}>
              {t("save")}
            </Button>
          </div>
        </form>
      </Card>
    </details>
  );
}
