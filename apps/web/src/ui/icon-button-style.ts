/** The classes of a button or link that shows an icon alone; give it an aria-label. */
export const iconButtonStyle =
  "inline-flex size-9 shrink-0 items-center justify-center rounded-lg text-accent hover:bg-accent-wash aria-disabled:cursor-not-allowed aria-disabled:text-quiet aria-disabled:opacity-60 aria-disabled:hover:bg-transparent";
