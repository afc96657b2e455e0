"use server";
import { seatedAction } from "@/server/action";
import { addNote, newNote, oldNote, removeNote } from "./keep-note";

export const addNoteAction = seatedAction("ASSISTANT", newNote, addNote);
export const removeNoteAction = seatedAction("ASSISTANT", oldNote, removeNote);
