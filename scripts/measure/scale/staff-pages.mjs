/*
 * The pages of a course's staff by name, each with the addresses that are asked for in turn and the most milliseconds that 95 of 100 may
 * take. The limits of the first eight are the project's; the others have the one of pages of their kind.
 */
export function staffPages({ courseId, setIds, problemIds, studentIds, groups }) {
  const base = `/teach/${courseId}`;
  return [
    { name: "dashboard", limit: 300, paths: [base, ...setIds.slice(0, 5).map((id) => `${base}?set=${id}`)] },
    { name: "grid, page", limit: 300, paths: [`${base}/grid`, ...setIds.slice(0, 3).map((id) => `${base}/grid?set=${id}`)] },
    { name: "grid, 40 more rows", limit: 300, paths: Array.from({ length: 20 }, (_, i) => `${base}/grid/rows?from=${i * 40}&sort=${i % 2 ? "points" : "name"}`) },
    { name: "a problem's answers", limit: 300, paths: [...new Set([...groups.map(({ problemId }) => problemId), ...problemIds])].map((id) => `${base}/problems/${id}/answers`) },
    { name: "a student's page", limit: 100, paths: studentIds.map((id) => `${base}/students/${id}`) },
    { name: "gradebook, page", limit: 300, paths: [`${base}/gradebook`, `${base}/gradebook?page=20`] },
    ...["plain", "canvas", "moodle"].map((form) => ({ name: `gradebook, ${form} file: first byte`, limit: 500, first: true, paths: [`${base}/gradebook.csv?for=${form}`] })),
    { name: "a group of wrong answers", limit: 300, paths: groups.map(({ problemId, id }) => `${base}/problems/${problemId}/answers/${id}`) },
    { name: "students, staff, sections", limit: 300, paths: ["students", "students?page=20", "students/staff", "students/sections", "students/invitations"].map((page) => `${base}/${page}`) },
    { name: "review list", limit: 300, paths: [`${base}/review`, `${base}/review?show=done`] },
    { name: "record of changes, regrades", limit: 300, paths: [`${base}/changes`, `${base}/regrades`] },
    { name: "sets, a set, its extensions", limit: 300, paths: [`${base}/sets`, ...setIds.slice(0, 3).flatMap((id) => [`${base}/sets/${id}`, `${base}/sets/${id}/students`])] },
    { name: "bank, a problem", limit: 300, paths: [`${base}/problems`, ...problemIds.slice(0, 4).map((id) => `${base}/problems/${id}`)] },
    { name: "a lecture, settings", limit: 300, paths: [`${base}/live`, `${base}/settings`] },
  ].filter(({ paths }) => paths.length > 0);
}

/** The pages of a student of the course. */
export function studentPages({ courseId, setIds, itemIds }) {
  const base = `/courses/${courseId}`;
  return [
    { name: "my courses", paths: ["/courses"] },
    { name: "the course", paths: [base] },
    { name: "a set, a problem", paths: [`${base}/sets/${setIds[0]}`, `${base}/sets/${setIds[0]}/${itemIds[0]}`] },
    { name: "practice, progress", paths: [`${base}/practice`, `${base}/progress`] },
  ];
}
