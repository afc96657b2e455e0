"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { TextArea } from "@/ui/text-area";
import { useCourseId } from "@/ui/use-course-id";
import { InsertPicture } from "./insert-picture";
import { withPicture } from "./with-picture";

type Props = { readonly value: string; readonly fault: string | undefined; readonly onChange: (statement: string) => void };

/** The statement as text, with a button that puts a picture where the cursor was last, or at the end. */
export function StatementField({ value, fault, onChange }: Props) {
  const t = useTranslations("authoring");
  const courseId = useCourseId();
  const cursor = useRef<number | null>(null);
  return (
    <div data-field="statement" className="flex flex-col items-start gap-2">
      <div className="w-full">
        <TextArea
          label={t("statement")}
          hint={t.rich("markdownFormulasInFPrints", { code: (text) => <code>{text}</code> })}
          rows={5}
          value={value}
          fault={fault}
          onSelect={(event) => (cursor.current = event.currentTarget.selectionStart)}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {courseId === null ? null : <InsertPicture courseId={courseId} onInsert={(picture) => onChange(withPicture(value, cursor.current ?? value.length, picture))} />}
    </div>
  );
}
