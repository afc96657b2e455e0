"use client";
import { type Announcements, closestCenter, DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, type UniqueIdentifier, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { useTranslations } from "next-intl";
import { type ComponentProps, useId } from "react";
import { DragHandle } from "./drag-handle";
import { ItemLine, type LinesProps } from "./item-line";

/** The lines of a set, dragged into their order by mouse, by touch, or by keyboard: space picks a line up, arrows move it. */
export function SortableLines({ items, list, onPlace, line }: LinesProps) {
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
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: props.item.key });
  const handle = <DragHandle title={props.item.title} ref={setActivatorNodeRef} {...attributes} {...listeners} />;
  return <ItemLine {...props} drag={{ ref: setNodeRef, style: { transform: CSS.Translate.toString(transform), transition }, dragged: isDragging, handle }} />;
}
