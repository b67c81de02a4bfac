/** Function words and the adverbs and light verbs that any news text shows. */
export const de = `
der die das den dem des ein eine einer eines einem einen kein keine keiner keinen und oder aber sondern denn doch wenn als ob weil dass da während obwohl damit
ich du er sie es wir ihr ihnen ihm ihn mich dich sich uns euch mein dein sein seine seiner seinem seinen ihre ihrer ihrem ihren unser
in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um bis seit wegen trotz laut
ist sind war waren sein bin bist wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte soll sollen sollte will wollen muss müssen darf
nicht nichts nie auch noch schon nur sehr mehr weniger viel viele alle alles jeder jede jedes dieser diese dieses diesem diesen jener welche welcher welches was wer wo wie
hier dort dann nun heute gestern morgen jetzt bereits etwa rund so zudem
hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfen dürfte mag möchte lassen lässt ließ blieb bleibt bleiben gibt gab geben
welchem welchen dessen deren denen solche solcher solches derzeit zuletzt zuvor danach davor dabei dazu dafür dagegen daran darauf daraus darin darüber davon jedoch allerdings außerdem sowie sowohl weder entweder sogar wohl
vielleicht wieder immer ganz fast mehrere einige manche beide etwas niemand jemand zwar also indes unterdessen ebenfalls ebenso erst
`;
