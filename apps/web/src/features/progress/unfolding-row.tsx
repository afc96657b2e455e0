import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly state: ReactNode;
  /** Short texts on the right, in columns of the same width. */
  readonly numbers: readonly string[];
  /** What unfolds; a row without it is plain. */
  readonly children: ReactNode;
};

/** One problem as a line, which unfolds to what was answered. */
export function UnfoldingRow({ title, state, numbers, children }: Props) {
  const head = (
    <>
      <span className="min-w-0 flex-1 basis-48 font-strong max-sm:basis-[calc(100%-2.5rem)]">{title}</span>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:basis-full max-sm:pl-7 max-sm:group-[.bare]:pl-0 sm:contents">
        {state}
        {numbers.map((text, i) => (
          <span key={i} className={`tabular text-small text-quiet sm:w-28 sm:text-end ${text === "" ? "max-sm:hidden" : ""}`}>
            {text}
          </span>
        ))}
      </span>
    </>
  );
  if (children === null) return <li className="bare group flex flex-wrap items-center gap-x-4 gap-y-1 py-3 pr-4 pl-11">{head}</li>;
  return (
    <li>
      <details className="group">
        <summary className="flex list-none flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden size={18} className="-mr-1.5 shrink-0 text-quiet transition-transform group-open:rotate-90" />
          {head}
        </summary>
        <div className="mr-4 ml-11">{children}</div>
      </details>
    </li>
  );
}
