"use server";
import { seatedAction } from "@/server/action";
import { saveCategories, wantedCategories } from "./save-categories";

export const saveCategoriesAction = seatedAction("INSTRUCTOR", wantedCategories, saveCategories);
