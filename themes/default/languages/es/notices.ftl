### Duties to notify: where each stands, how its deadline was counted, and the law behind it.

## Clocks: the table.

clock_caption_sent = A quién había que notificar, en qué plazo y si se hizo a tiempo
clock_caption_not_sent = Notificaciones sin enviar, con sus plazos
clock_duty = Obligación
clock_started = Inicio del plazo
clock_deadline = Plazo
clock_sent = Envío
clock_status = Estado
clock_not_sent = Sin enviar
clock_recipient = a: { $recipient }
clock_reference = Referencia: { $reference }
clock_aware = Conocimiento de los hechos: { $at }

## Clocks: where each stands.

clock_ends_today = Termina con este día
clock_ends_now = Termina ahora
clock_left = quedan { $span }
clock_overdue_by = Fuera de plazo, retraso: { $span }
clock_overdue_by_less = Fuera de plazo por menos de un segundo
clock_late_by = Enviada con un retraso de { $span }
clock_late_by_less = Enviada con menos de un segundo de retraso
clock_so_far = Sin plazo fijo: { $span } hasta ahora
clock_sent_after = Enviada al cabo de { $span }
clock_sent_within = Enviada { $span }
clock_after = al cabo de { $span }

## Clocks: how a deadline was counted.

clock_as_written = según consta
clock_no_deadline = no consta ningún plazo
clock_not_begun = el plazo no ha empezado
clock_no_number = sin cifra establecida: sin dilación indebida
clock_hours =
    { $count ->
        [one] { $count } hora desde { $from }
       *[other] { $count } horas desde { $from }
    }
clock_days =
    { $count ->
        [one] { $count } día natural desde { $from }, hasta el final del día
       *[other] { $count } días naturales desde { $from }, hasta el final del día
    }
clock_federal_days =
    { $count ->
        [one] { $count } día hábil federal de EE. UU. desde { $from }, hasta el final del día en Nueva York
       *[other] { $count } días hábiles federales de EE. UU. desde { $from }, hasta el final del día en Nueva York
    }
clock_months =
    { $count ->
        [1] un mes desde { $from }
        [one] { $count } mes desde { $from }
       *[other] { $count } meses desde { $from }
    }
clock_from_beginning = { $counted }, contado desde el comienzo de { $start }
clock_unclassified = { $counted }; no consta cuándo se clasificó
clock_outer_limit = { $counted }, que termina antes que el plazo desde la clasificación
clock_classified_later = { $counted }; se clasificó después: compruebe qué plazo rige
clock_not_in_force = { $counted }; no está en vigor, compruébelo

## Clocks: from what is counted.

clock_from_notice = el envío de «{ $regime }» ({ $at })
clock_from_aware = el conocimiento de los hechos
clock_from_high_risk = la constatación de un alto riesgo
clock_from_classified = la clasificación como grave
clock_from_material = la determinación de la materialidad
clock_from_fix = la disponibilidad de una corrección
clock_from_submitted = la presentación de la notificación anterior
clock_from_discovered = el descubrimiento
clock_from_belief = la convicción razonable
clock_from_ransom = el pago del rescate
clock_from_agreed = el inicio acordado

## Duties: the table below the deadlines.

duty_gdpr_33_rule = 72 horas después de que el responsable del tratamiento haya tenido constancia
duty_gdpr_33_recipient = Autoridad de control
duty_gdpr_33_note = Tener constancia supone un grado razonable de certeza, no la primera alerta.
duty_gdpr_34_rule = sin dilación indebida; sin cifra establecida
duty_gdpr_34_recipient = Personas cuyos datos están afectados
duty_nis2_recipient = CSIRT o autoridad competente
duty_nis2_early_rule = 24 horas después de tener constancia del incidente significativo
duty_nis2_early_note = La legislación nacional puede exigir más.
duty_nis2_notice_rule = 72 horas después de tener constancia del incidente significativo
duty_nis2_notice_note = 24 horas para los prestadores de servicios de confianza, si el incidente afecta a esos servicios.
duty_nis2_final_rule = un mes después de presentar la notificación del incidente
duty_nis2_final_note = Cuenta desde la presentación, no desde que se tuvo constancia.
duty_dora_recipient = Autoridad competente
duty_dora_note = Un fin de semana o un festivo puede ampliar el plazo; aquí no se tiene en cuenta.
duty_dora_initial_rule = 4 horas después de la clasificación como grave, como máximo 24 horas después de tener constancia
duty_dora_intermediate_rule = 72 horas después de presentar la notificación inicial
duty_dora_final_rule = un mes después de presentar el último informe intermedio
duty_sec_rule = 4 días hábiles después de determinar que el incidente es material
duty_sec_recipient = Securities and Exchange Commission, a través de EDGAR
duty_sec_note = Se cuenta según el calendario federal de los Estados Unidos, en Nueva York. No se tienen en cuenta las horas en que se admiten presentaciones ni los días inhábiles por orden ejecutiva.
duty_cra_recipient = CSIRT designado como coordinador y ENISA
duty_cra_note = Se aplica desde el 11 de septiembre de 2026.
duty_cra_early_rule = 24 horas después de tener constancia de la vulnerabilidad explotada activamente o del incidente grave
duty_cra_notice_rule = 72 horas después de tener constancia de la vulnerabilidad explotada activamente o del incidente grave
duty_cra_final_rule = para una vulnerabilidad, 14 días después de que haya una medida correctora o de mitigación; para un incidente, un mes después de presentar la notificación de las 72 horas
duty_hipaa_rule = sin demora injustificada, como máximo 60 días naturales después del descubrimiento
duty_hipaa_recipient = Personas afectadas; Secretario de Salud y Servicios Humanos de EE. UU.
duty_hipaa_note = 60 días son el límite máximo. Para las violaciones de seguridad que afectan a menos de 500 personas, la notificación al Secretario tiene otra fecha.
duty_circia_rule = 72 horas después de la convicción razonable de que se ha producido un incidente sujeto a notificación; 24 horas después de pagar un rescate
duty_circia_recipient = Cybersecurity and Infrastructure Security Agency
duty_circia_note = No está en vigor, compruébelo: no se ha encontrado ninguna norma definitiva.
duty_contract_rule = según lo acordado y consta en el registro
duty_contract_recipient = La otra parte del contrato
duty_custom_rule = según consta en el registro
duty_custom_recipient = Según se indica
