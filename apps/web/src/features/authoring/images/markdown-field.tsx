"use client";
import { type ReactNode, useRef } from "react";
import { TextArea } from "@/ui/text-area";
import { useCourseId } from "@/ui/use-course-id";
import { InsertPicture } from "./insert-picture";
import { withPicture } from "./with-picture";

type Props = {
  /** What the file calls the field; left out for a row of a list. */
  readonly field?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly rows: number;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A text with formulas, and a button that puts a picture where the cursor was last, or at the end. */
export function MarkdownField({ field, label, hint, rows, value, fault, onChange }: Props) {
  const courseId = useCourseId();
  const cursor = useRef<number | null>(null);
  return (
    <div data-field={field} className="flex flex-col items-start gap-1">
      <div className="w-full">
        <TextArea label={label} hint={hint} rows={rows} value={value} fault={fault} onSelect={(event) => (cursor.current = event.currentTarget.selectionStart)} onChange={(event) => onChange(event.target.value)} />
      </div>
      {courseId === null ? null : <InsertPicture courseId={courseId} into={label} onInsert={(picture) => onChange(withPicture(value, cursor.current ?? value.length, picture))} />}
    </div>
  );
}
