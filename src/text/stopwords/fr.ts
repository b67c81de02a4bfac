/** Function words and the adverbs and light verbs that any news text shows. */
export const fr = `
le la les l un une des du de d au aux ce cet cette ces ça cela ceci celui celle ceux celles
je tu il elle on nous vous ils elles me te se lui leur leurs y en moi toi soi eux son sa ses mon ma mes notre nos votre vos
qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles
et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu parce tandis alors ainsi aussi
à dans par pour sur sous avec sans entre vers chez contre depuis pendant durant avant après dès jusque jusqu lors selon malgré hors parmi outre
est sont était étaient être été sera seront serait a ont avait avaient avoir eu aura auront aurait ait ai as fait faire font faisait
ne n pas plus moins non jamais rien aucun aucune personne très trop peu beaucoup encore déjà toujours même mêmes autre autres tout toute tous toutes chaque plusieurs quelque quelques tel telle tels telles
hier demain aujourd hui ici là afin cependant toutefois notamment également environ près
dit dire indiqué déclaré peut peuvent doit doivent va vont mis mise
s c j m t
pourquoi combien lui-même elle-même eux-mêmes elles-mêmes quelqu'un quiconque chacun chacune certains certaines certain certaine autrui nul nulle aucuns mien tien sien ceux-ci celles-ci celui-ci celle-ci celui-là celle-là
concernant via envers grâce face quant auprès autour devant derrière dessus dessous dehors dedans hormis excepté voire soit tant puis ensuite enfin surtout seulement presque plutôt assez tout-à-fait peut-être bien mieux mal
vraiment actuellement récemment désormais parfois souvent jadis autrefois ailleurs dorénavant
suis es sommes êtes étais étions soient soyez fut furent serais serions seraient seras serons avons avez aient aurais auraient aurons avais avions ayant étant eût fût eue eus fera feront ferait feraient faisaient faite faites
pourra pourront pourrait pourraient pouvait pouvaient pouvoir pu peux puisse puissent devra devront devrait devraient devait devaient devoir dû veut veulent vais allons allez allait allaient ira iront irait vient viennent venait
semble semblent semblait reste restent faut fallait faudra faudrait met mettre mettent donne chose choses fois façon manière sorte part lieu cas mme
`;
