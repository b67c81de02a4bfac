/** The parts that the first paint does without. They are loaded right after it, so that none is asked for later. */
export const loadDesk = () => import("./Desk.tsx");
export const loadDialogs = () => import("./Dialogs.tsx");
export const loadMoreMenu = () => import("./MoreMenu.tsx");

/** Loads all of them. */
export const loadAllParts = (): Promise<unknown> => Promise.all([loadDesk(), loadDialogs(), loadMoreMenu()]);
