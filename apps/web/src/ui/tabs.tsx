"use client";
import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

export type Tab = { readonly id: string; readonly title: ReactNode; readonly content: ReactNode };

/** Several views of one thing, one at a time. */
export function Tabs({ label, tabs, initial }: { readonly label: string; readonly tabs: readonly Tab[]; readonly initial?: string }) {
  const first = initial ?? tabs[0]?.id ?? "";
  return (
    <Radix.Root defaultValue={first}>
      <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px border-b-2 border-transparent px-4 py-2 whitespace-nowrap text-quiet data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink"
          >
            {tab.title}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-4">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
