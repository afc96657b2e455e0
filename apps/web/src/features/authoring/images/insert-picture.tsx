"use client";
import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { Button } from "@/ui/button";
import { Dialog, DialogClose } from "@/ui/dialog";
import { iconButtonStyle } from "@/ui/icon-button-style";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { LARGEST_IMAGE } from "./image-limits";
import { sendImage } from "./send-image";

type Props = { readonly courseId: string; /** What it is put into: told with the button's name. */ readonly into: string; /** The button has no words: it stands in a row. */ readonly bare?: boolean; readonly onInsert: (picture: { readonly imageId: string; readonly alt: string }) => void };

/** Asks for a picture and what is seen in it, sends it to the course, and gives the name it has there. */
export function InsertPicture({ courseId, into, bare = false, onInsert }: Props) {
  const t = useTranslations("authoring.picture");
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState("");
  const [pressed, setPressed] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  const turn = (opens: boolean) => {
    setOpen(opens);
    setFile(null);
    setAlt("");
    setPressed(false);
    setRefused(null);
  };
  const tooLarge = file !== null && file.size > LARGEST_IMAGE;
  const faults = { file: file === null ? (pressed ? t("chooseOne") : undefined) : tooLarge ? t("tooLarge") : undefined, alt: pressed && alt.trim() === "" ? t("sayWhat") : undefined };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The editor's own form is around this one in React's eyes, though not on the page.
    event.stopPropagation();
    if (busy) return;
    setPressed(true);
    if (file === null || tooLarge) return form.current?.querySelector<HTMLElement>("input[type=file]")?.focus();
    if (alt.trim() === "") return form.current?.querySelector<HTMLElement>("input[type=text]")?.focus();
    start(async () => {
      const answer = await sendImage(courseId, file);
      if (!answer?.ok) return setRefused(answer?.say ?? t("unreachable"));
      onInsert({ imageId: answer.value.imageId, alt });
      turn(false);
    });
  };

  return (
    <Dialog
      title={t("title")}
      description={t("lead")}
      open={open}
      onOpenChange={turn}
      trigger={
        bare ? (
          <button type="button" className={iconButtonStyle} aria-label={t("insertInto", { into })} title={t("insert")}>
            <ImagePlus aria-hidden size={18} />
          </button>
        ) : (
          <Button size="small" look="quiet" className="-ml-3" aria-label={t("insertInto", { into })}>
            <ImagePlus aria-hidden size={18} /> {t("insert")}
          </Button>
        )
      }
    >
      <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <TextField
          label={t("file")}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          fault={faults.file}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            setRefused(null);
          }}
        />
        <TextField label={t("alt")} hint={t("altHint")} type="text" maxLength={500} autoComplete="off" value={alt} fault={faults.alt} onChange={(event) => setAlt(event.target.value)} />
        {refused === null ? null : <Notice tone="wrong" role="alert" title={refused} />}
        <div className="flex flex-wrap justify-end gap-2">
          <DialogClose>{t("cancel")}</DialogClose>
          <Button type="submit" look="primary" busy={busy}>
            {busy ? t("sending") : t("insert")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
