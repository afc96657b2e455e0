"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell, HeadCell, NOT_ON_PHONE, PhoneLine, RowHead, Table } from "@/ui/table";
import type { Previewed } from "./import-roster";
import type { ChangedStudent } from "./plan-roster";

type Props = {
  readonly preview: Previewed;
  /** The keys of those who are ticked to be removed. */
  readonly removed: ReadonlySet<string>;
  readonly onToggle: (key: string, on: boolean) => void;
  readonly onToggleAll: (on: boolean) => void;
};

/** What a class list would do, in groups: who is new, who changes, who is not in it, what cannot be read. */
export function RosterPreview({ preview: { newcomers, changes, same, staff, unknown, missing, sections, faults }, removed, onToggle, onToggleAll }: Props) {
  const t = useTranslations("roster.import");
  return (
    <div className="flex flex-col gap-4">
      <p>{t("sum", { newcomers: newcomers.length, changes: changes.length, same, faults: faults.length + unknown.length })}</p>
      {sections.length > 0 ? <p>{t("sections", { count: sections.length, names: sections.map((name) => t("quoted", { name })).join(", ") })}</p> : null}
      <Group title={t("cannotBeRead", { count: faults.length + unknown.length })} count={faults.length + unknown.length} open>
        <Table caption={t("cannotBeRead", { count: faults.length + unknown.length })}>
          <tbody>
            {[...faults, ...unknown.map(({ line, externalId }) => ({ line, code: "unknown-id" as const, text: externalId }))].map(({ line, code, text }) => (
              <tr key={line}>
                <RowHead className="w-24 whitespace-nowrap">{t("line", { line })}</RowHead>
                <Cell>
                  {t(`fault.${code}`)}
                  {text ? <span className="block font-mono wrap-anywhere text-quiet">{text}</span> : null}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Group>
      <Group title={t("newcomers", { count: newcomers.length })} count={newcomers.length} open={newcomers.length <= 50}>
        <People caption={t("newcomers", { count: newcomers.length })} people={newcomers.map((one) => ({ key: one.email, ...one }))} />
      </Group>
      <Group title={t("changes", { count: changes.length })} count={changes.length} open={changes.length <= 50}>
        <Table caption={t("changes", { count: changes.length })}>
          <thead>
            <tr>
              <HeadCell>{t("who")}</HeadCell>
              <HeadCell>{t("what")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {changes.map((one) => (
              <tr key={one.line}>
                <RowHead className="wrap-anywhere">
                  {one.before.name || one.before.email}
                  <span className="block text-quiet">{one.before.email}</span>
                </RowHead>
                <Cell>
                  <Difference change={one} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Group>
      <Group title={t("staff", { count: staff.length })} count={staff.length}>
        <ul className="list-disc pl-6 text-small">
          {staff.map(({ line, name, email }) => (
            <li key={line}>
              {name}, {email}
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t("missing", { count: missing.length })} count={missing.length} open={missing.length <= 50}>
        <p className="mb-2 text-small text-quiet">{t("missingWhat")}</p>
        <label className="mb-2 flex items-center gap-2 text-small">
          <input type="checkbox" className="size-5" checked={removed.size === missing.length} onChange={(event) => onToggleAll(event.target.checked)} />
          {t("removeAll")}
        </label>
        <People caption={t("missing", { count: missing.length })} people={missing} removed={removed} onToggle={onToggle} />
      </Group>
    </div>
  );
}

function Group({ title, count, open = false, children }: { readonly title: string; readonly count: number; readonly open?: boolean; readonly children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details open={open} className="rounded-xl border border-line bg-raised px-4 py-3">
      <summary className="cursor-pointer font-strong">{title}</summary>
      <div className="mt-3 max-h-96 overflow-y-auto">{children}</div>
    </details>
  );
}

type Listed = { readonly key: string; readonly name: string; readonly email: string; readonly externalId: string; readonly section: string | null };

function People({ caption, people, removed, onToggle }: { readonly caption: string; readonly people: readonly Listed[]; readonly removed?: ReadonlySet<string>; readonly onToggle?: Props["onToggle"] }) {
  const t = useTranslations("roster.import");
  return (
    <Table caption={caption}>
      <tbody>
        {people.map(({ key, name, email, externalId, section }) => (
          <tr key={key}>
            {onToggle ? (
              <Cell className="w-8 pr-0">
                <input type="checkbox" className="size-5" aria-label={t("removeOne", { name: name || email })} checked={removed?.has(key) ?? false} onChange={(event) => onToggle(key, event.target.checked)} />
              </Cell>
            ) : null}
            <RowHead className="wrap-anywhere">
              {name || email}
              {name ? <span className="block text-quiet">{email}</span> : null}
              <PhoneLine>{[externalId, section].filter(Boolean).join(" · ")}</PhoneLine>
            </RowHead>
            <Cell className={`tabular ${NOT_ON_PHONE}`}>{externalId}</Cell>
            <Cell className={NOT_ON_PHONE}>{section}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What of somebody would be another, before and after. */
function Difference({ change: { kind, before, after } }: { readonly change: ChangedStudent }) {
  const t = useTranslations("roster.import");
  const lines = [
    ...(kind === "back" ? [t("comesBack")] : []),
    ...(before.section === after.section ? [] : [t("difference.section", { before: before.section ?? "–", after: after.section ?? "–" })]),
    ...(before.externalId === after.externalId ? [] : [t("difference.id", { before: before.externalId || "–", after: after.externalId || "–" })]),
    ...(before.name === after.name ? [] : [t("difference.name", { before: before.name || "–", after: after.name || "–" })]),
  ];
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}
