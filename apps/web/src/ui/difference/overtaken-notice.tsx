"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { ToneIcon } from "../badge";
import { DifferenceTable } from "./difference-table";

type Props = {
  readonly title: string;
  /** What has happened, and what is shown. */
  readonly children: ReactNode;
  readonly caption: string;
  readonly theirs: string;
  readonly mine: string;
  /** The ways on, as buttons. */
  readonly ways: ReactNode;
};

/** Somebody else has saved what I was changing: what differs, theirs against mine, and the ways on. It takes the focus, and loses nothing. */
export function OvertakenNotice({ title, children, caption, theirs, mine, ways }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section role="alert" aria-labelledby="overtaken" className="rounded-lg border border-attention bg-attention-wash p-4">
      <h2 id="overtaken" ref={heading} tabIndex={-1} className="flex items-start gap-2 text-lead">
        <ToneIcon tone="attention" size={24} className="mt-0.5 text-attention" />
        {title}
      </h2>
      <div className="mt-1 mb-3 flex flex-col gap-3">{children}</div>
      <DifferenceTable caption={caption} before={theirs} after={mine} />
      <div className="mt-4 flex flex-wrap gap-3">{ways}</div>
    </section>
  );
}
