/** Function words and the adverbs and light verbs that any news text shows. */
export const en = `
a an the this that these those it its he she they them his her their him we us our you your i me my who whom whose which what where when why how
and or but nor so yet if unless until while although though because since as than then there here
of in on at to from by with without within into onto over under above below between among against about around after before during through across along near off out up down for per via toward towards
is are was were be been being am has have had having do does did done will would shall should can could may might must
not no never none neither nor also too very only just still even already again once more most less least much many few some any all both each every other another such same own several
one ones now today yesterday tomorrow ago later earlier soon
said say says told get got gets make made makes take took taken go goes went gone come came put set let
t s d ll re ve m don doesn didn won wouldn isn aren wasn weren hasn haven hadn
whether either whatever whichever whoever wherever whenever someone something somebody anyone anything anybody everyone everything everybody nothing nobody themselves itself himself herself ourselves myself yourself mine yours
ours theirs
upon amid amidst amongst beyond beside besides despite except including regarding concerning following throughout unlike till versus alongside aboard
however therefore thus hence moreover furthermore meanwhile otherwise nevertheless nonetheless instead rather quite almost nearly really actually indeed perhaps maybe probably likely especially particularly apparently certainly
clearly simply merely well often sometimes usually always ever yes currently recently previously formerly finally eventually today's
able become became becomes becoming began seem seems seemed appear appears appeared remain remains remained getting making taking going coming putting letting lets ought know known thing things way ways lot lots kind sort ms mr
mrs dr like back away ahead forth
i'm i've i'd i'll we're we've we'd we'll they're they've they'd they'll you're you've it's he's she's that's there's don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't
shouldn't mustn't
`;
