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
`;
