import type { LanguageData } from "../languageData.ts";

export const spanish: Partial<LanguageData> = {
  abbreviations:
    "sr sra sres dr dra d dña lic ing gral cap av avda pág núm no art ene feb mar abr jun jul ago sept oct nov dic ee.uu ee uu p.ej etc",
  units: "etc uu ee.uu a.m p.m",
  starters: "el la los las un una en por para pero y se no con su este esta según",
  furniture: `!descarga la|!recibir notificaciones|!puedes suscribirte|!tu correo|!su correo|!en tu bandeja|!únete a|reportar un error|tiempo de lectura|añadir un comentario|canal de whatsapp|!apóyanos|
    !suscríbete|!suscríbase|boletín|newsletter|!todos los derechos reservados|lea también|lee también|leer más|te puede interesar|
    le puede interesar|compartir en|comparte esta|síguenos|síguenos en|noticias relacionadas|más leídas|más leídos|iniciar sesión|
    regístrate|política de privacidad|cookies|!apareció primero en|deja un comentario|dejar un comentario|publicidad|saltar al contenido|
    prohibida la reproducción|descarga la app|hazte socio`,
  furnitureStarts:
    "etiquetas|temas|fuente:|foto:|©|compartir|inicio|imprimir|archivado en|ver también|relacionado",
  relatedHeadings:
    "noticias relacionadas|lea también|lee también|te puede interesar|más leídas|ver también|relacionado|más noticias|más información",
  bylines: "por|redacción|agencias|corresponsal|enviado especial",
  afterComma: `que|quien|quienes|cuyo|cuya|donde|mientras|mientras que|pero|aunque|tras|después de que|antes de que|porque|ya que|y que|
    sin|lo que|la que|el que|entre ellos|con`,
  anywhere: "mientras que|y que|aunque|pero que",
  whenLong: "después de que|cuando|quienes",
  coordinators: "y e pero o",
  verb: /^(?:es|son|fue|fueron|ha|han|habia|habian|esta|estan|estaba|estaban|era|eran|sera|seran|tiene|tienen|hay|dijo|puede|pueden|debe|hizo|hace|va|van|se|\p{L}{3,}(?:aron|ieron|aba|aban|ara|aran|era|eran|ira|iran))$/u,
  notVerbs: "para manera primera frontera carretera guerra fuera",
  participle: /^(?:\p{L}{3,}(?:ando|iendo|yendo))$/u,
  colonOpens: true,
  subjectEnds: "de del a al en para por con que contra entre sin sobre hacia",
  subjectBeforeVerb: true,
  subjects: "el ella ellos ellas se no le les lo la",
  frames: "según|dijo|dijeron|añadió|afirmó|señaló|explicó|indicó|aseguró",
};
