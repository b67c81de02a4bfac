import type { LanguageData } from "../languageData.ts";

export const english: Partial<LanguageData> = {
  abbreviations: `mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cmdr adm pres sr jr st mt ft hon rev vs etc no nos vol pp
    fig dept est inc ltd co corp bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd approx
    calif ariz va md pa ga fla mass conn tenn wash ill mich minn wis okla ore colo i.e e.g u.s u.k u.n d.c a.m p.m ph.d cf`,
  units: "a.m p.m inc ltd co corp etc jr sr u.s u.k u.n d.c",
  starters: `the it he she they we i you this that these those there in on at for but and if when while as after before its his
    her their our a an no not one some many most both what who why how with by from since until although however meanwhile
    nothing everything so then later earlier police officials`,
  furniture: `!flagship newsletter|!sign up here|!external sites|!your inbox|!in your inbox|!to your inbox|!join our|!follow us on|support independent|our daily|breaking news alerts|!click to subscribe|!read the full|!view comments|!join the conversation|have a tip|!send tips|!may not be published, broadcast|!may not be reproduced|this material may not|contributed to this report|contributed reporting|whatsapp channel|telegram channel|!buy us a coffee|!become a subscriber|!already a subscriber|unlock this article|continue reading|report an error|!see our|no comments|listen to this article|!for the latest|
    sign up|subscribe|newsletter|!all rights reserved|!appeared first on|read more|click here|follow us|!skip to main content|
    skip to content|cookie|privacy policy|terms of use|terms of service|sign in|log in|get alerts|alerts on your phone|
    !post a comment|leave a comment|leave a reply|!comments are closed|share this|share on|reuse this content|
    explore more on these topics|!this is a developing story|!check back for updates|download our app|download the app|
    support our journalism|become a member|make a donation|!our standards:|more from|related articles|related stories|
    related topics|most read|most popular|you may also like|recommended for you|advertisement|copyright|!(reporting by|
    editing by|additional reporting|sponsored content|back to top|print this|email this|contact us|report a typo|
    !get our free|for more information visit|watch live|live updates:|originally published|this article was|!your email address`,
  furnitureStarts: `tags:|tags|topics:|topics|filed under|source:|sources:|photo:|image:|photograph:|related:|related|read:|read also|
    see also|also read|watch:|listen:|posted from|posted in|posted by|share|home|note:|live tv|menu|search|©|advert|don't miss|
    trending|credit:|caption:|next article|previous article|comments|print`,
  relatedHeadings: `related articles|related stories|related news|related topics|related content|related|read more|read also|see also|
    most read|most popular|you may also like|you might also like|more from|more stories|more news|recommended|recommended for you|
    trending|latest news|top stories|don't miss|what to read next|more on this story|also read`,
  bylines: "by|reporting by|report by|written by|staff writer",
  afterComma: `which|who|whose|whom|where|while|although|though|whereas|after|before|because|since|as|so|and that|but that|
    with|hours after|days after|minutes after|many of them|some of them|most of them|prompting|an allegation|a move`,
  anywhere: "and that|but that|and whether|although|whereas",
  whenLong: "after|before|as part of|which|when|because",
  coordinators: "and but",
  verb: /^(?:comes|goes|makes|takes|shows|wants|runs|calls|holds|remains|includes|seems|expects|plans|faces|needs|gives|leaves|adds|warns|insists|finds|is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|did|does|do|said|says|told|made|took|gave|went|came|got|held|left|led|put|set|fell|rose|saw|kept|met|lost|won|ran|sent|brought|began|began|became|found|felt|stood|thought|knew|called|let|cut|hit|hurt|shut|spread|burst|quit|beat|split|swept|slept|rode|fled|flew|lent|spent|bore|wound|froze|stole|rang|sank|swam|swore|tore|woke|sought|spoke|drew|grew|broke|chose|wrote|shot|paid|sold|built|caught|fought|taught|bought|laid|lay|sat|struck|stuck|threw|wore|\p{L}{2,}ed)$/u,
  notVerbs:
    "including according following during regarding concerning involving something nothing anything everything morning evening king building meeting hearing involved linked based united hundred red need speed indeed kindred sacred armed",
  participle: /^(?:\p{L}{3,}ing)$/u,
  colonOpens: true,
  subjectEnds: "of in on at to for from by with about into over under between among against as than during",
  subjectBeforeVerb: true,
  subjects: "he she it they we i you who which that this there",
  frames: "said says told according added",
};
