import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { VIEW_NAMES } from "../store/state.ts";
import { TabList, TabPanel } from "../ui/Tabs.tsx";
import { useAfterPaint } from "../ui/useAfterPaint.ts";
import { ArticleToolsProvider } from "../views/corrections/articleTools.ts";
import { Workspace } from "../views/index.ts";
import { AnalysisBar } from "./AnalysisBar.tsx";
import { LEAST_ARTICLES } from "./analysis.ts";
import { renderArticleTools } from "./arriving/ArticleTools.tsx";
import { DeskTools } from "./DeskTools.tsx";
import { EarlyDesk } from "./EarlyDesk.tsx";
import { staysOnShow, useEarly } from "./early.ts";
import { Glossary } from "./Glossary.tsx";
import { Hint } from "./Hint.tsx";
import { OutletList } from "./OutletList.tsx";
import { PointLinks } from "./PointLinks.tsx";
import { Tray } from "./Tray.tsx";

/** Where the work is done: the names of the outlets, the views of the comparison, and what was set apart. */
export function Desk() {
  const { tabs, analysis } = useMessages();
  const view = useApp((state) => state.selection.view);
  // The tab answers at once, whatever its view takes to draw.
  const shown = useAfterPaint(view);
  const early = useEarly(staysOnShow);
  const compared = useApp((state) => state.comparison !== null) && !early;
  const enough = useApp((state) => state.document.articles.length >= LEAST_ARTICLES);
  return (
    <>
      <OutletList />
      <div
        className={`flex items-end gap-x-4 border-be border-hairline ${compared ? "" : "justify-end max-sm:hidden"}`}
      >
        {compared && (
          <TabList
            label={tabs.label}
            tabs={VIEW_NAMES.map((name) => ({ name, label: tabs[name] }))}
            current={view}
            onChange={(name) => {
              useApp.getState().setView(name);
            }}
          />
        )}
        {compared && <Hint view={view} />}
        <DeskTools />
      </div>
      {!enough && <p className="border-s-4 border-accent px-4 py-2">{analysis.needSecond}</p>}
      <AnalysisBar />
      {!early && <Tray />}
      {compared ? (
        <TabPanel current={shown}>
          <PointLinks>
            <Glossary>
              <ArticleToolsProvider value={renderArticleTools}>
                <Workspace view={shown} />
              </ArticleToolsProvider>
            </Glossary>
          </PointLinks>
        </TabPanel>
      ) : (
        <EarlyDesk />
      )}
    </>
  );
}
