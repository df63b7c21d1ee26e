### CVSS: scores on pages, the calculator, the names of metrics and values.

## A score on a page.

cvss_score = { $score } ({ $band })
cvss_band_none = ninguna
cvss_band_low = baja
cvss_band_medium = media
cvss_band_high = alta
cvss_band_critical = crítica
cvss_sentence = { $score }: { $summary }.
cvss_temporal = Con lo que se sabe de ataques y correcciones (puntuación temporal): { $score }.
cvss_environmental = En el entorno que describe el vector (puntuación de entorno): { $score }.
cvss_details = Qué indica esta puntuación
cvss_caption = Métricas de { $vector }
cvss_metric = Métrica
cvss_value = Valor
cvss_means = Significado
cvss_counted_base = { $name }: la puntuación solo tiene en cuenta las métricas base.
cvss_counted_threat = { $name }: la puntuación tiene en cuenta las métricas base y lo que se sabe de ataques.
cvss_counted_environment = { $name }: la puntuación tiene en cuenta las métricas base y un entorno concreto.
cvss_counted_all = { $name }: la puntuación tiene en cuenta las métricas base, lo que se sabe de ataques y un entorno concreto.

## The picture of a score.

cvss_scale_none = Ninguna
cvss_scale_low = Baja
cvss_scale_medium = Media
cvss_scale_high = Alta
cvss_scale_critical = Crítica
cvss_scale_title = CVSS { $version }, puntuación { $score } de 10: { $band }
cvss_scale_description = Niveles: ninguna 0, baja hasta 3.9, media hasta 6.9, alta hasta 8.9, crítica hasta 10. { $metrics }.
cvss_scale_metric = { $metric }: { $value }

## The calculator in the form for reports.

calculator_title = Calculadora de CVSS { $version }
calculator_choose = Elija un valor para cada métrica base.
calculator_use = Usar este vector

## Groups of metrics.

cvss_group_base = Base
cvss_group_temporal = Temporal
cvss_group_threat = Amenaza
cvss_group_environmental = Entorno
cvss_group_supplemental = Suplementarias
cvss_metrics_base = Métricas base
cvss_metrics_temporal = Métricas temporales
cvss_metrics_threat = Métricas de amenaza
cvss_metrics_environmental = Métricas de entorno
cvss_metrics_supplemental = Métricas suplementarias
cvss_about_base = lo que es así siempre y en todas partes
cvss_about_threat = lo que se sabe de ataques hasta ahora
cvss_about_environmental = lo que es así en un lugar concreto: en su propia instalación
cvss_about_supplemental = lo que no entra en ninguna puntuación

## Metrics.

cvss_metric_attack_vector = Vector de ataque
cvss_metric_attack_complexity = Complejidad del ataque
cvss_metric_privileges_required = Privilegios requeridos
cvss_metric_user_interaction = Interacción del usuario
cvss_metric_scope = Alcance
cvss_metric_confidentiality = Confidencialidad
cvss_metric_integrity = Integridad
cvss_metric_availability = Disponibilidad
cvss_metric_exploit_code_maturity = Madurez del código de explotación
cvss_metric_remediation_level = Nivel de corrección
cvss_metric_report_confidence = Confianza del informe
cvss_metric_confidentiality_requirement = Requisito de confidencialidad
cvss_metric_integrity_requirement = Requisito de integridad
cvss_metric_availability_requirement = Requisito de disponibilidad
cvss_metric_modified_attack_vector = Vector de ataque modificado
cvss_metric_modified_attack_complexity = Complejidad del ataque modificada
cvss_metric_modified_privileges_required = Privilegios requeridos modificados
cvss_metric_modified_user_interaction = Interacción del usuario modificada
cvss_metric_modified_scope = Alcance modificado
cvss_metric_modified_confidentiality = Confidencialidad modificada
cvss_metric_modified_integrity = Integridad modificada
cvss_metric_modified_availability = Disponibilidad modificada
cvss_metric_attack_requirements = Requisitos del ataque
cvss_metric_confidentiality_of_the_vulnerable_system = Confidencialidad del sistema vulnerable
cvss_metric_integrity_of_the_vulnerable_system = Integridad del sistema vulnerable
cvss_metric_availability_of_the_vulnerable_system = Disponibilidad del sistema vulnerable
cvss_metric_confidentiality_of_subsequent_systems = Confidencialidad de sistemas posteriores
cvss_metric_integrity_of_subsequent_systems = Integridad de sistemas posteriores
cvss_metric_availability_of_subsequent_systems = Disponibilidad de sistemas posteriores
cvss_metric_exploit_maturity = Madurez de la explotación
cvss_metric_modified_attack_requirements = Requisitos del ataque modificados
cvss_metric_modified_confidentiality_of_the_vulnerable_system = Confidencialidad modificada del sistema vulnerable
cvss_metric_modified_integrity_of_the_vulnerable_system = Integridad modificada del sistema vulnerable
cvss_metric_modified_availability_of_the_vulnerable_system = Disponibilidad modificada del sistema vulnerable
cvss_metric_modified_confidentiality_of_subsequent_systems = Confidencialidad modificada de sistemas posteriores
cvss_metric_modified_integrity_of_subsequent_systems = Integridad modificada de sistemas posteriores
cvss_metric_modified_availability_of_subsequent_systems = Disponibilidad modificada de sistemas posteriores
cvss_metric_safety = Seguridad física
cvss_metric_automatable = Automatizable
cvss_metric_recovery = Recuperación
cvss_metric_value_density = Densidad de valor
cvss_metric_response_effort = Esfuerzo de respuesta
cvss_metric_provider_urgency = Urgencia según el proveedor

## Values.

cvss_value_not_defined = Sin definir
cvss_value_network = Red
cvss_value_adjacent = Red adyacente
cvss_value_local = Local
cvss_value_physical = Acceso físico
cvss_value_low = Nivel bajo
cvss_value_high = Nivel alto
cvss_value_none = Ninguno
cvss_value_required = Necesaria
cvss_value_unchanged = Sin cambios
cvss_value_changed = Con cambios
cvss_value_functional = Funcional
cvss_value_proof_of_concept = Prueba de concepto
cvss_value_unproven = Sin demostrar
cvss_value_unavailable = No disponible
cvss_value_workaround = Solución alternativa
cvss_value_temporary_fix = Corrección provisional
cvss_value_official_fix = Corrección oficial
cvss_value_confirmed = Confirmada
cvss_value_reasonable = Razonable
cvss_value_unknown = Se desconoce
cvss_value_medium = Nivel medio
cvss_value_present = Presentes
cvss_value_passive = Pasiva
cvss_value_active = Activa
cvss_value_negligible = Insignificante
cvss_value_safety = Seguridad física
cvss_value_attacked = Con ataques
cvss_value_unreported = Sin informes
cvss_value_no = No
cvss_value_yes = Sí
cvss_value_automatic = Automática
cvss_value_user = Por el usuario
cvss_value_irrecoverable = Irrecuperable
cvss_value_diffuse = Difusa
cvss_value_concentrated = Concentrada
cvss_value_moderate = Nivel moderado
cvss_value_clear = Clear
cvss_value_green = Verde
cvss_value_amber = Ámbar
cvss_value_red = Rojo

## What the values say in short.

cvss_short_harmless = { $list }, sin causar daño
cvss_short_v3_vector_network = atacable a través de la red
cvss_short_v3_vector_adjacent = atacable desde una red adyacente
cvss_short_v3_vector_local = atacable desde el propio equipo
cvss_short_v3_vector_physical = atacable solo con acceso físico al dispositivo
cvss_short_v3_complexity_high = requiere preparación o suerte
cvss_short_v3_privileges_none = no requiere cuenta
cvss_short_v3_privileges_low = requiere una cuenta
cvss_short_v3_privileges_high = requiere privilegios de administrador
cvss_short_v3_interaction_none = sin intervención de ningún usuario
cvss_short_v3_interaction_required = con intervención de un usuario
cvss_short_v3_scope_changed = alcanza más allá del componente
cvss_short_v3_confidentiality_high = permite leer todos los datos
cvss_short_v3_confidentiality_low = permite leer algunos datos
cvss_short_v3_integrity_high = permite modificar todos los datos
cvss_short_v3_integrity_low = permite modificar algunos datos
cvss_short_v3_availability_high = permite detener el servicio
cvss_short_v3_availability_low = permite perturbar el servicio
cvss_short_v4_complexity_high = requiere eludir antes una defensa
cvss_short_v4_requirements_present = solo funciona en determinadas condiciones
cvss_short_v4_interaction_passive = requiere la presencia de un usuario
cvss_short_v4_subsequent_c_high = permite leer todos los datos de otros sistemas
cvss_short_v4_subsequent_c_low = permite leer algunos datos de otros sistemas
cvss_short_v4_subsequent_i_high = permite modificar todos los datos de otros sistemas
cvss_short_v4_subsequent_i_low = permite modificar algunos datos de otros sistemas
cvss_short_v4_subsequent_a_high = permite detener otros sistemas
cvss_short_v4_subsequent_a_low = permite perturbar otros sistemas
