"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { newId } from "@/ui/new-id";
import { TextField } from "@/ui/text-field";
import { createSectionAction } from "./actions";

/** One field to a new section. */
export function SectionForm({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("roster");
  const router = useRouter();
  const [sectionId, draw] = useState(newId);
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const [busy, start] = useTransition();
  const make = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await createSectionAction({ courseId, sectionId, name }).catch(() => null);
      if (!answer?.ok) return setFault(answer ? (answer.fields?.["name"] ?? answer.say) : t("unreachable"));
      setFault(undefined);
      setName("");
      draw(newId());
      router.refresh();
    });
  };
  return (
    <form onSubmit={make} noValidate className="mt-8 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <TextField label={t("newSection")} placeholder={t("sectionExample")} value={name} fault={fault} onChange={(event) => setName(event.target.value)} />
      </div>
      <Button type="submit" look="primary" busy={busy}>
        {t("makeSection")}
      </Button>
    </form>
  );
}
