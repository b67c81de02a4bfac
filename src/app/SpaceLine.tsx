import { useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { Button } from "../ui/Button.tsx";
import { protect, spaceUsed, type Space } from "./storage.ts";
import { useKept } from "./useKept.ts";

/** How much room the kept comparisons take, and whether the browser may clear them; nothing where it does not say. */
export function SpaceLine() {
  const { kept } = useMessages();
  const entries = useKept((state) => state.entries);
  const [space, setSpace] = useState<Space | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let wanted = true;
    void spaceUsed().then((found) => {
      if (wanted) setSpace(found);
    });
    return () => {
      wanted = false;
    };
  }, [entries]);
  if (space === null) return null;
  const ask = async () => {
    const agreed = await protect();
    setRefused(agreed !== true);
    setSpace(await spaceUsed());
  };
  return (
    <div className="text-cell text-muted">
      <p>
        {space.used !== null && <>{kept.space(space.used)} </>}
        {space.protected !== null && (space.protected ? kept.safe : kept.unsafe)}
      </p>
      {space.protected === false && !refused && (
        <Button look="quiet" className="-ms-3" label={kept.protect} onClick={() => void ask()} />
      )}
      <p role="status">{refused && kept.refused}</p>
    </div>
  );
}
