"use client";
import { Search } from "lucide-react";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useId, useOptimistic, useRef, useTransition } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./field-frame";

export type Filter = { readonly name: string; readonly label: string; readonly all: string; readonly options: readonly { readonly value: string; readonly text: string }[] };

type Props = {
  /** What the search field is called: "Search students". */
  readonly search: string;
  /** What the address calls what is searched for, where the page has two searches. */
  readonly name?: string;
  readonly filters?: readonly Filter[];
  /** What was found, in words; told to screen readers when it changes. */
  readonly found: string;
};

/** Search and filters of a list, kept in the page's address, so that a view can be shared and the back button works. */
export function FilterBar({ search, name: searched = "q", filters = [], found }: Props) {
  const id = useId();
  const router = useRouter();
  const path = usePathname();
  const asked = useSearchParams();
  const [busy, start] = useTransition();
  // The choice shows at once; the address follows when the list has come.
  const [shown, show] = useOptimistic<Readonly<Record<string, string>>>(Object.fromEntries(asked));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What stands in the address stands in the field, too, unless somebody is typing.
  const field = useRef<HTMLInputElement>(null);
  const wanted = asked.get(searched) ?? "";
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = wanted;
  }, [wanted]);

  const put = (name: string, value: string) => {
    const next = new URLSearchParams(window.location.search);
    if (value === "") next.delete(name);
    else next.set(name, value);
    // Another list begins at its first page.
    if (searched === "q") next.delete("page");
    start(() => {
      show(Object.fromEntries(next));
      router.replace(next.size > 0 ? `${path}?${next}` : path, { scroll: false });
    });
  };
  const typed = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => put(searched, text.trim()), 250);
  };

  return (
    <form
      role="search"
      className="screen-only mb-4 flex flex-wrap items-end gap-3 max-sm:grid max-sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        put(searched, String(new FormData(event.currentTarget).get(searched) ?? "").trim());
      }}
    >
      {/* Where the browser itself sends the form, the rest of the address stays, too. */}
      {[...asked].map(([name, value], i) => (name === searched || name === "page" && searched === "q" ? null : <input key={i} type="hidden" name={name} value={value} />))}
      <div className="relative min-w-0 flex-1 basis-64 max-sm:col-span-2">
        <label htmlFor={`${id}-q`} className="sr-only">
          {search}
        </label>
        <Search aria-hidden size={18} className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet" />
        <input ref={field} id={`${id}-q`} name={searched} type="search" placeholder={search} defaultValue={wanted} onChange={(event) => typed(event.target.value)} className={classNames(controlStyle, "pl-10")} />
      </div>
      {filters.map((filter) => (
        <div key={filter.name} className="min-w-0">
          <label htmlFor={`${id}-${filter.name}`} className="sr-only">
            {filter.label}
          </label>
          <select
            id={`${id}-${filter.name}`}
            value={shown[filter.name] ?? ""}
            onChange={(event) => put(filter.name, event.target.value)}
            className={classNames(controlStyle, "max-w-full pr-8 sm:w-auto! sm:max-w-60")}
          >
            <option value="">{filter.all}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p role="status" aria-busy={busy} className={classNames("basis-full text-small text-quiet max-sm:col-span-2", busy && "opacity-60")}>
        {found}
      </p>
    </form>
  );
}
