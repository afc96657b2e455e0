"use client";
import { type Announcements, closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, type UniqueIdentifier, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type Ref, useId } from "react";
import type { DraftItem } from "./draft-items";
import { ItemLine } from "./item-line";

type LineProps = Omit<ComponentProps<typeof ItemLine>, "item" | "position" | "last" | "drag">;

type Props = {
  readonly items: readonly DraftItem[];
  readonly list: Ref<HTMLOListElement>;
  /** A line was put where another one stands. */
  readonly onPlace: (key: string, overKey: string) => void;
  readonly line: (item: DraftItem, index: number) => LineProps;
};

/** The lines of a set, dragged into their order by mouse, by touch, or by keyboard: space picks a line up, arrows move it. */
export function SortableLines({ items, list, onPlace, line }: Props) {
  const t = useTranslations("assignments.drag");
  const id = useId();
  // A short way first, so that a press on the handle is not yet a drag.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const keys = items.map(({ key }) => key);
  const values = (active: UniqueIdentifier, over?: UniqueIdentifier) => ({
    title: items.find(({ key }) => key === active)?.title ?? "",
    place: keys.indexOf(String(over ?? active)) + 1,
    count: keys.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("lifted", values(active.id)),
    onDragOver: ({ active, over }) => (over ? t("over", values(active.id, over.id)) : undefined),
    onDragEnd: ({ active, over }) => t("dropped", values(active.id, over?.id)),
    onDragCancel: ({ active }) => t("cancelled", values(active.id)),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) onPlace(String(active.id), String(over.id));
  };
  return (
    <DndContext id={id} sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd} accessibility={{ announcements, screenReaderInstructions: { draggable: t("instructions") } }}>
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {/* Inside of what listens to the dragging, which has words of its own for screen readers: in a list they would be no lines. */}
        <ol ref={list} className="rounded-xl border border-line bg-raised">
          {items.map((item, i) => (
            <SortableLine key={item.key} item={item} position={i + 1} last={i === items.length - 1} {...line(item, i)} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function SortableLine(props: Omit<ComponentProps<typeof ItemLine>, "drag">) {
  const t = useTranslations("assignments.drag");
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: props.item.key });
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      className="-ml-2 inline-flex size-9 shrink-0 cursor-grab touch-none items-center justify-center self-center rounded-lg text-quiet hover:bg-sunken"
      {...attributes}
      {...listeners}
      aria-label={t("handle", { title: props.item.title })}
    >
      <GripVertical aria-hidden size={18} />
    </button>
  );
  return <ItemLine {...props} drag={{ ref: setNodeRef, style: { transform: CSS.Translate.toString(transform), transition }, dragged: isDragging, handle }} />;
}
