import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { VIEW_NAMES } from "../store/state.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { Workspace } from "../views/index.ts";
import { AnalysisBar } from "./AnalysisBar.tsx";
import { LEAST_ARTICLES } from "./analysis.ts";
import { OutletList } from "./OutletList.tsx";
import { PlainTexts } from "./PlainTexts.tsx";
import { Tray } from "./Tray.tsx";

/** Where the work is done: the outlets, what was set apart, and the views of the comparison. */
export function Desk() {
  const { tabs, analysis } = useMessages();
  const view = useApp((state) => state.selection.view);
  const compared = useApp((state) => state.comparison !== null);
  const enough = useApp((state) => state.document.articles.length >= LEAST_ARTICLES);
  return (
    <>
      <OutletList />
      {!enough && <p className="border-s-4 border-accent bg-surface px-4 py-2">{analysis.needSecond}</p>}
      <AnalysisBar />
      <Tray />
      {compared ? (
        <Tabs
          label={tabs.label}
          tabs={VIEW_NAMES.map((name) => ({ name, label: tabs[name] }))}
          current={view}
          onChange={(name) => {
            useApp.getState().setView(name);
          }}
        >
          <Workspace />
        </Tabs>
      ) : (
        <PlainTexts />
      )}
    </>
  );
}
