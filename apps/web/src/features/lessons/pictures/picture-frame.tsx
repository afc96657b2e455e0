"use client";
import { type ReactNode, useEffect, useState } from "react";
import { classNames } from "@/ui/class-names";

/** A text that changes many times a second, at the pace at which it can be listened to. */
function useSettledText(text: string): string {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 600);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

type Props = {
  /** In words, what is seen now. */
  readonly says: string;
  readonly controls: ReactNode;
  /** The words may take many lines on a phone. */
  readonly roomy?: boolean;
  /** What stands below the words. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
};

/** The picture, what moves it, and the words for what is seen: read at once by eye, and said once the hand rests. */
export function PictureFrame({ says, controls, roomy = false, after, children }: Props) {
  return (
    <>
      {children}
      <div className="screen-only grid gap-x-8 gap-y-2 sm:grid-cols-2">{controls}</div>
      <p aria-hidden className={classNames("tabular text-small sm:min-h-[4.125rem]", roomy ? "min-h-[9.625rem]" : "min-h-[6.875rem]")}>
        {says}
      </p>
      <p role="status" className="sr-only">
        {useSettledText(says)}
      </p>
      {after}
    </>
  );
}
