import { useTranslations } from "next-intl";
import { MathFonts } from "@/ui/early-fonts";
import { InlineMath } from "@/ui/inline-math";
import { MathFormula } from "@/ui/math-formula";
import { renderMathText } from "@/ui/math-text";
import { FirstScreenFirst } from "./first-screen-first";
import { isPictureName } from "./pictures/names";
import { PictureSlot } from "./pictures/picture-slot";
import { SectionHeading } from "./section-heading";

type Node = { type: string; value?: string; lang?: string | null; children?: Node[]; data?: { hName: string; hProperties: Record<string, string> } };

/** A fenced block of the language `picture` becomes the picture that it names. */
function pictures() {
  return (tree: Node): void => {
    for (const node of tree.children ?? []) {
      if (node.type !== "code" || node.lang !== "picture") continue;
      const name = (node.value ?? "").trim();
      node.type = "paragraph";
      node.children = [];
      node.data = { hName: "lesson-picture", hProperties: { name } };
      delete node.value;
    }
  };
}

/** A picture that does not exist leaves nothing behind; a test reads every lesson for such a name. */
function Picture({ name }: { readonly name?: string }) {
  const t = useTranslations("lessons");
  if (!name || !isPictureName(name)) return null;
  return <PictureSlot name={name} about={<InlineMath text={t(`${name}.about`)} formula={MathFormula} />} question={<InlineMath text={t(`${name}.question`)} formula={MathFormula} />} />;
}

/** A lesson's text, with its pictures and an address for every heading. */
export function LessonText({ markdown }: { readonly markdown: string }) {
  return (
    <>
      <MathFonts />
      <FirstScreenFirst className="prose">{renderMathText(markdown, { components: { h2: SectionHeading, "lesson-picture": Picture }, plugin: pictures })}</FirstScreenFirst>
    </>
  );
}
