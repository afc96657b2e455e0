"use client";
import { LogOut, Settings } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LanguageChoices } from "./language-choices";
import type { OpenedMenu } from "./late-menu";
import { Menu, MenuItem, MenuLine } from "./menu";
import type { Scheme } from "./scheme";
import { SchemeChoices } from "./scheme-choices";

/** The colour scheme and the language. */
export const schemeMenu = (scheme: Scheme): OpenedMenu =>
  function SchemeMenuOpened({ trigger }) {
    return (
      <Menu defaultOpen trigger={trigger}>
        <SchemeChoices initial={scheme} />
        <MenuLine />
        <LanguageChoices />
      </Menu>
    );
  };

/** The account, the colour scheme, the language, and the way out. */
export const accountMenu = (scheme: Scheme): OpenedMenu =>
  function AccountMenuOpened({ trigger }) {
    const t = useTranslations("ui");
    return (
      <Menu defaultOpen trigger={trigger}>
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
  };
