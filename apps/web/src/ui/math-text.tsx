import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeReact, { type Options as RehypeReactOptions } from "rehype-react";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { classNames } from "./class-names";
import { CoursePicture } from "./course-picture";
import { keepNewest } from "./keep-newest";
import { keepPunctuation } from "./keep-punctuation";
import { MathFormula } from "./math-formula";
import { ownLineFormulas } from "./own-line-formulas";
import { safeAddress } from "./safe-address";
import { useSpokenText } from "./use-spoken-text";

type Child = { readonly type: string; readonly properties?: { readonly className?: unknown }; readonly children?: readonly { readonly value?: string }[] };
type Node = { readonly children: readonly Child[] };

/** Formulas arrive as code elements that remark-math has marked; everything else is code. */
function Code({ className, children, node: _, ...rest }: ComponentProps<"code"> & { node?: Node }) {
  const marks = (className ?? "").split(" ");
  if (marks.includes("math-display")) return <MathFormula latex={String(children)} display />;
  if (marks.includes("math-inline")) return <MathFormula latex={String(children)} />;
  return (
    <code className={className} {...rest}>
      {children}
    </code>
  );
}

function Pre({ children, node }: { children?: ReactNode; node?: Node }) {
  const marks = node?.children[0]?.properties?.className;
  if (Array.isArray(marks) && marks.includes("math-display")) return <>{children}</>;
  return <pre tabIndex={0}>{children}</pre>;
}

function Anchor({ href, children }: { href?: string; children?: ReactNode }) {
  const address = safeAddress(href);
  return address ? <a href={address}>{children}</a> : <>{children}</>;
}

function Picture({ src, alt }: { src?: string; alt?: string }) {
  const imageId = /^image:([0-9a-f]{32})$/.exec(src ?? "")?.[1];
  if (imageId !== undefined) return <CoursePicture imageId={imageId} alt={alt ?? ""} />;
  const address = safeAddress(src);
  // Authors' pictures have no size that could be known here.
  return address?.startsWith("/") ? <img src={address} alt={alt ?? ""} /> : <>{alt}</>;
}

const ScrollTable = ({ children }: { children?: ReactNode }) => {
  const t = useTranslations("ui");
  return (
  <div className="table-scroll" tabIndex={0} role="region" aria-label={t("table")}>
    <table>{children}</table>
  </div>
);
};

/** The empty corner of a table is no heading; a heading that is one formula has a name in words. */
function HeadCell({ children, style, node }: ComponentProps<"th"> & { node?: Node }) {
  const spokenText = useSpokenText();
  if (children === undefined) return <td />;
  const [only, ...others] = node?.children ?? [];
  const latex = only?.type === "element" && others.length === 0 ? only.children?.[0]?.value : undefined;
  return (
    <th {...(style ? { style } : {})}>
      {latex ? <span className="sr-only">{spokenText(`$${latex}$`)}</span> : null}
      {latex ? <span aria-hidden>{children}</span> : children}
    </th>
  );
}

type Marked = { type: string; children?: Marked[]; position?: { start: { offset?: number } }; data?: { hProperties?: { className?: string[] } } };

/** Authors write `$$…$$` on one line and mean a formula of its own, as in LaTeX; remark-math would set it in the line. */
function displayDoubleDollars() {
  const visit = (node: Marked, source: string): void => {
    const at = node.position?.start.offset;
    if (node.type === "inlineMath" && at !== undefined && source.startsWith("$$", at)) {
      node.data = { ...node.data, hProperties: { className: ["language-math", "math-display"] } };
    }
    node.children?.forEach((child) => visit(child, source));
  };
  return (tree: Marked, file: { toString(): string }): void => visit(tree, String(file));
}

const components = { code: Code, pre: Pre, a: Anchor, img: Picture, table: ScrollTable, th: HeadCell };

type Extra = {
  /** Elements shown in another way than usual. */
  readonly components?: Readonly<Record<string, unknown>>;
  /** Changes the Markdown tree before it is set. */
  readonly plugin?: () => (tree: never) => void;
};

/**
 * Markdown with maths in dollar signs as React elements, without any element of its own around them. Raw HTML is dropped
 * (remark-rehype without allowDangerousHtml): text from authors never runs.
 */
export function renderMathText(markdown: string, extra: Extra = {}): ReactNode {
  const options: RehypeReactOptions = { Fragment, jsx, jsxs, passNode: true, components: { ...components, ...extra.components } };
  const read = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(displayDoubleDollars).use(keepPunctuation);
  if (extra.plugin) read.use(extra.plugin);
  return read.use(remarkRehype).use(rehypeReact, options).processSync(ownLineFormulas(markdown)).result;
}

/** A class reads the same texts again and again, and to read Markdown takes a millisecond: elements are the same for everybody. */
const kept = keepNewest<ReactNode>(1000);
/** How long a text may be to be kept. */
const LONGEST = 10_000;

function remembered(markdown: string, extra?: Extra): ReactNode {
  const make = () => renderMathText(markdown, extra);
  return markdown.length > LONGEST ? make() : kept(`${extra === undefined} ${markdown}`, make);
}

/** Text from authors: Markdown, tables, `$…$` and `$$…$$`. */
export function MathText({ children, className }: { readonly children: string; readonly className?: string }) {
  return <div className={classNames("prose", className)}>{remembered(children)}</div>;
}

/** One line of such text inside another element: no paragraph around it. */
export function MathLine({ children }: { readonly children: string }) {
  return <>{remembered(children, LINE)}</>;
}

const Bare = ({ children }: { readonly children?: ReactNode }) => <>{children}</>;
/** In a line, as in an option among others, a picture is smaller. */
const SmallPicture = (props: ComponentProps<typeof Picture>) => (
  <span className="inline-block max-w-full align-top [&_img]:max-h-60">
    <Picture {...props} />
  </span>
);
const LINE: Extra = { components: { p: Bare, img: SmallPicture } };
