"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { classNames } from "./class-names";

export type SectionLink = { readonly href: string; readonly title: string };

type Props = { readonly label: string; readonly links: readonly SectionLink[] };

/** The rooms of one place, as links in a row; the one the reader is in is marked. The first link is the place's own page. */
export function SectionLinks({ label, links }: Props) {
  const path = usePathname();
  const home = links[0]?.href;
  const current = links.findLast((link) => path === link.href || (link.href !== home && path.startsWith(`${link.href}/`)));
  const row = useRef<HTMLElement>(null);
  // Where the row is wider than the screen, the room that the reader is in is to be seen in it.
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (row.current && link) row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
  }, [path]);
  return (
    <nav ref={row} aria-label={label} className="screen-only relative overflow-x-auto border-b border-line">
      <ul className="mx-auto flex max-w-page gap-1 px-1 sm:px-3">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              aria-current={link === current ? "page" : undefined}
              className={classNames(
                "-mb-px block border-b-2 px-3 py-2.5 whitespace-nowrap",
                link === current ? "border-accent font-strong text-ink" : "border-transparent text-quiet hover:text-ink",
              )}
            >
              {link.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
