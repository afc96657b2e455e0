"use client";
import { Check, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Select as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { controlStyle, describedBy, FieldFrame } from "./field-frame";

export type SelectOption = { readonly value: string; readonly text: ReactNode; readonly textValue?: string };

type Props = {
  readonly label: ReactNode;
  readonly options: readonly SelectOption[];
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onValueChange?: (value: string) => void;
  readonly name?: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
};

/** Choose one of a list. */
export function Select({ label, options, placeholder, hint, fault, value, defaultValue, onValueChange, name, disabled }: Props) {
  const t = useTranslations("ui");
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <Radix.Root
        {...(value === undefined ? {} : { value })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
        {...(onValueChange ? { onValueChange } : {})}
        {...(name ? { name } : {})}
        {...(disabled ? { disabled } : {})}
      >
        <Radix.Trigger
          id={id}
          className={classNames(controlStyle, "flex items-center justify-between gap-2 text-left")}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy(id, { hint, fault })}
        >
          <span className="min-w-0 truncate">
            <Radix.Value placeholder={placeholder ?? t("choose")} />
          </span>
          <Radix.Icon>
            <ChevronDown aria-hidden size={18} />
          </Radix.Icon>
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content position="popper" sideOffset={4} className="z-50 max-h-80 min-w-(--radix-select-trigger-width) max-w-[calc(100vw-2rem)] overflow-hidden rounded-lg border border-line bg-raised shadow-lg">
            <Radix.Viewport className="p-1">
              {options.map((option) => (
                <Radix.Item
                  key={option.value}
                  value={option.value}
                  {...(option.textValue ? { textValue: option.textValue } : {})}
                  className="flex cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-2 outline-none data-highlighted:bg-accent-wash"
                >
                  <Radix.ItemText>{option.text}</Radix.ItemText>
                  <Radix.ItemIndicator>
                    <Check aria-hidden size={18} />
                  </Radix.ItemIndicator>
                </Radix.Item>
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </FieldFrame>
  );
}
