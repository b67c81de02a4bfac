/** The formats. They are loaded with the other parts; only what makes a Word document comes when it is asked for. */
export const loadExports = () => import("../../exports/index.ts");
