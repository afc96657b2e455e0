/** A day without a time, as in "2027-04-12", from and to what the database's DATE is read as: midnight in UTC. */
export const toDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
export const fromDay = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));
