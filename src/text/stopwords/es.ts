/** Function words and the adverbs and light verbs that any news text shows. */
export const es = `
el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras
y e o u pero sino ni que quien quienes cual cuales cuyo cuya cuando donde como si porque aunque mientras pues
yo tú él ella ellos ellas nosotros ustedes me te se le les nos su sus mi mis este esta estos estas ese esa esos esas aquel aquella eso esto ello
es son era eran fue fueron ser sido será ha han había habían haber hay está están estaba estaban estar tiene tienen tenía tener hace hacer hizo
no sí ya más menos muy tan tanto también tampoco sólo solo aún todavía siempre nunca nada nadie algo alguien todo toda todos todas otro otra otros otras mismo misma cada varios varias
hoy ayer mañana ahora después antes luego así además
aquellos aquellas cuyos cuyas quién cuál cuáles cuándo dónde cómo alguno alguna algunos algunas ninguno ninguna ningún algún cualquier cualquiera demás ambos ambas mediante excepto salvo asimismo embargo obstante incluso apenas
casi quizá quizás tal tales ahí allí allá aquí entonces
sea sean fuera fueran sería serían seré estuvo estuvieron estará haya hayan hubo habrá habría puede pueden podrá podría podrían pudo debe deben deberá debería va van iba ir vez veces cosa forma manera parte
`;
