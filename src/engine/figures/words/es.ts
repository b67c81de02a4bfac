import type { FateWords } from "./types.ts";

export const es: FateWords = {
  dead: "muerto muertos muerta muertas murieron murió fallecidos fallecieron fallecido muertes muerte víctimas asesinados cadáveres vida vidas",
  injured: "herido heridos herida heridas lesionados lesionado hospitalizados",
  arrested: "detenido detenidos detenidas arrestados arrestado detenciones detención",
  missing: "desaparecido desaparecidos desaparecidas",
  displaced: "desplazado desplazados desplazadas evacuados evacuadas refugiados",
  rescued: "rescatados rescatado supervivientes sobrevivientes",
  person:
    "persona personas hombre hombres mujer mujeres niño niños soldado soldados civil civiles trabajadores manifestantes policías policía pasajeros habitantes gente agentes mineros alumnos",
  partBefore: "incluidos|incluidas|entre ellos|entre ellas|de ellos|entre los que",
  partAfter: "de sus|de los|de las|de ellos",
  sources:
    "según dice dicen dijo afirma afirman cifra cifran estima estiman calcula asegura aseguran habla hablan denuncia denuncian datos",
  joiners: "y pero mientras o",
};
