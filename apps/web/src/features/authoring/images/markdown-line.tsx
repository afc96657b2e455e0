"use client";
import { useRef } from "react";
import { classNames } from "@/ui/class-names";
import { useCourseId } from "@/ui/use-course-id";
import { BareField } from "../bare-field";
import { InsertPicture } from "./insert-picture";
import { withPicture } from "./with-picture";

type Props = { readonly label: string; readonly placeholder?: string; readonly value: string; readonly onChange: (text: string) => void; readonly className?: string };

/** One line of text with formulas in a row of a list, and a button that puts a picture where the cursor was last, or at the end. */
export function MarkdownLine({ label, placeholder = label, value, onChange, className }: Props) {
  const courseId = useCourseId();
  const cursor = useRef<number | null>(null);
  return (
    <div className={classNames("flex items-center gap-1", className)}>
      <BareField label={label} placeholder={placeholder} className="min-w-0 flex-1" value={value} onSelect={(event) => (cursor.current = event.currentTarget.selectionStart)} onChange={(event) => onChange(event.target.value)} />
      {courseId === null ? null : <InsertPicture bare courseId={courseId} into={label} onInsert={(picture) => onChange(withPicture(value, cursor.current ?? value.length, picture, { inLine: true }))} />}
    </div>
  );
}
