"use client";
import { CircleUserRound, LogOut, Settings } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LanguageChoices } from "./language-choices";
import { Menu, MenuItem, MenuLine } from "./menu";
import type { Scheme } from "./scheme";
import { SchemeChoices } from "./scheme-choices";

/** The signed-in user's own menu in the header. */
export function AccountMenu({ name, scheme }: { readonly name: string; readonly scheme: Scheme }) {
  const t = useTranslations("ui");
  return (
    <Menu
      trigger={
        <button type="button" className="inline-flex min-h-11 max-w-56 items-center gap-2 rounded-lg px-3 hover:bg-sunken" aria-label={t("accountMenu", { name })}>
          <CircleUserRound aria-hidden size={22} className="shrink-0" />
          <span className="truncate max-sm:hidden">{name}</span>
        </button>
      }
    >
      <MenuItem asChild>
        <Link href="/account">
          <Settings aria-hidden size={18} />{" "}{t("account")}
        </Link>
      </MenuItem>
      <MenuLine />
      <SchemeChoices initial={scheme} />
      <MenuLine />
      <LanguageChoices />
      <MenuLine />
      <MenuItem onSelect={() => void signOut({ callbackUrl: "/" })}>
        <LogOut aria-hidden size={18} />{" "}{t("signOut")}
      </MenuItem>
    </Menu>
  );
}
