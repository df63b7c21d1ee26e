## Category

Category-security-incident = Incidente de seguridad
Category-vulnerability = Vulnerabilidad
Category-outage = Interrupción del servicio

## Severity

Severity-critical = Crítica
Severity-high = Alta
Severity-medium = Media
Severity-low = Baja
Severity-none = Ninguna

## Priority

Priority-P1 = P1
Priority-P2 = P2
Priority-P3 = P3
Priority-P4 = P4

## State

State-open = Abierto
State-contained = Contenido
State-resolved = Resuelto
State-reviewed = Revisado
State-closed = Cerrado

## SecurityAttribute

SecurityAttribute-confidentiality = Confidencialidad
SecurityAttribute-integrity = Integridad
SecurityAttribute-availability = Disponibilidad

## ActorKind

ActorKind-external = Externo
ActorKind-internal = Interno
ActorKind-partner = Socio
ActorKind-unknown = Desconocido

## Lane

Lane-cause = Causa
Lane-attacker = Atacante
Lane-detection = Detección
Lane-response = Respuesta
Lane-comms = Comunicación
Lane-external = Externo

## Phase

Phase-preparation = Preparación
Phase-detection-and-analysis = Detección y análisis
Phase-containment-eradication-recovery = Contención, erradicación y recuperación
Phase-post-incident = Actividad posterior

## Milestone

Milestone-started = Inicio
Milestone-detected = Detección
Milestone-acknowledged = Aceptación
Milestone-contained = Contención
Milestone-eradicated = Erradicación
Milestone-recovered = Recuperación
Milestone-notified = Notificación
Milestone-closed = Cierre

## Flag

Flag-draft = Borrador
Flag-embargoed = Bajo embargo
Flag-withdrawn = Retirado

## EvidenceKind

EvidenceKind-log = Registro de eventos
EvidenceKind-image = Imagen
EvidenceKind-config = Configuración
EvidenceKind-chat = Chat
EvidenceKind-ticket = Tique
EvidenceKind-binary = Binario
EvidenceKind-network = Captura de red
EvidenceKind-testimony = Testimonio
EvidenceKind-document = Documento

## FindingClass

FindingClass-technical-lapse = Fallo técnico
FindingClass-procedural-failure = Fallo de procedimiento
FindingClass-manual-error = Error manual
FindingClass-process-flaw = Deficiencia de proceso
FindingClass-communication-glitch = Fallo de comunicación
FindingClass-new-attack-vector = Nuevo vector de ataque

## Role

Role-root = Causa raíz
Role-contributing = Factor contribuyente
Role-trigger = Desencadenante

## ImprovementKind

ImprovementKind-prevent = Prevenir
ImprovementKind-detect = Detectar
ImprovementKind-mitigate = Mitigar
ImprovementKind-respond = Responder

## ImprovementRoute

ImprovementRoute-bug = Corrección de errores
ImprovementRoute-change-request = Solicitud de cambio
ImprovementRoute-service-investment = Inversión en el servicio
ImprovementRoute-process = Proceso
ImprovementRoute-documentation = Documentación
ImprovementRoute-training = Formación

## Scope

Scope-team = Equipo
Scope-organisation = Organización
Scope-cross-organisation = Varias organizaciones

## Status

Status-proposed = Propuesta
Status-open = Abierta
Status-in-progress = En curso
Status-blocked = Bloqueada
Status-done = Completada
Status-declined = Rechazada

## ImprovementState

ImprovementState-proposed = Propuesta
ImprovementState-open = Abierta
ImprovementState-in-progress = En curso
ImprovementState-blocked = Bloqueada
ImprovementState-awaiting-verification = Pendiente de verificación
ImprovementState-verified = Verificada
ImprovementState-declined = Rechazada

## PartyKind

PartyKind-team = Equipo
PartyKind-vendor = Proveedor
PartyKind-customer = Cliente
PartyKind-csirt = CSIRT
PartyKind-law-enforcement = Fuerzas de seguridad
PartyKind-regulator = Autoridad de control
PartyKind-researcher = Investigador

## Verdict

Verdict-yes = Sí
Verdict-partly = En parte
Verdict-no = No

## EventStatus

EventStatus-received = Recibido
EventStatus-acknowledged = Con acuse de recibo
EventStatus-assessing = En evaluación
EventStatus-mitigating = En mitigación
EventStatus-resolved = Resuelto
EventStatus-closed = Cerrado

## Outcome

Outcome-no-action = Sin medidas necesarias
Outcome-fixed = Corregido
Outcome-mitigated = Mitigado
Outcome-offering-modified = Producto o servicio modificado
Outcome-offering-removed = Producto o servicio retirado
Outcome-duplicate = Duplicado
Outcome-not-reproducible = No reproducible

## Exploited

Exploited-yes = Sí, se conocen ataques
Exploited-no-evidence = Sin indicios de ataques
Exploited-unknown = No se sabe

## VexStatus

VexStatus-known_affected = Afectado
VexStatus-known_not_affected = No afectado
VexStatus-fixed = Corregido
VexStatus-under_investigation = En investigación
VexStatus-first_affected = Primera versión afectada
VexStatus-last_affected = Última versión afectada
VexStatus-first_fixed = Primera versión corregida
VexStatus-recommended = Versión recomendada

## Justification

Justification-component_not_present = El componente no forma parte del producto
Justification-inline_mitigations_already_exist = El producto ya incorpora protecciones
Justification-vulnerable_code_cannot_be_controlled_by_adversary = Un atacante no puede controlar el código vulnerable
Justification-vulnerable_code_not_in_execute_path = El código vulnerable nunca se ejecuta
Justification-vulnerable_code_not_present = El código vulnerable no forma parte del producto

## RemediationCategory

RemediationCategory-vendor_fix = Corrección
RemediationCategory-mitigation = Mitigación
RemediationCategory-workaround = Solución alternativa
RemediationCategory-fix_planned = Corrección prevista
RemediationCategory-no_fix_planned = Sin corrección prevista
RemediationCategory-none_available = Sin corrección disponible

## IndicatorKind

IndicatorKind-sha256 = SHA-256
IndicatorKind-md5 = MD5
IndicatorKind-ipv4 = Dirección IPv4
IndicatorKind-ipv6 = Dirección IPv6
IndicatorKind-domain = Dominio
IndicatorKind-url = URL
IndicatorKind-path = Ruta de archivo
IndicatorKind-email = Dirección de correo

## ReviewResult

ReviewResult-on-track = Según lo previsto
ReviewResult-extended = Prorrogada
ReviewResult-verified = Verificada
ReviewResult-reopened = Reabierta
ReviewResult-declined = Rechazada
ReviewResult-effective = Eficaz
ReviewResult-recurred = Reincidencia

## Regime

Regime-gdpr-art-33 = RGPD, art. 33
Regime-gdpr-art-34 = RGPD, art. 34
Regime-nis2-early-warning = NIS2: alerta temprana
Regime-nis2-notification = NIS2: notificación
Regime-nis2-final = NIS2: informe final
Regime-dora-initial = DORA: notificación inicial
Regime-dora-intermediate = DORA: informe intermedio
Regime-dora-final = DORA: informe final
Regime-sec-8k-1-05 = SEC 8-K Item 1.05
Regime-cra-early-warning = CRA: alerta temprana
Regime-cra-notification = CRA: notificación
Regime-cra-final = CRA: informe final
Regime-hipaa = HIPAA
Regime-circia = CIRCIA (no está en vigor; compruébese)
Regime-contract = Contrato
Regime-custom = Otra

## ClockStart

ClockStart-aware = Conocimiento de los hechos
ClockStart-high-risk = Alto riesgo constatado
ClockStart-classified = Clasificación como grave
ClockStart-materiality-determined = Materialidad determinada
ClockStart-fix-available = Corrección disponible
ClockStart-submitted = Notificación anterior presentada
ClockStart-discovered = Descubrimiento
ClockStart-reasonable-belief = Convicción razonable
ClockStart-ransom-paid = Rescate pagado
ClockStart-as-agreed = Según lo acordado

## ClockState

ClockState-overdue = Fuera de plazo
ClockState-running = En plazo
ClockState-no-deadline = Sin plazo fijo
ClockState-not-started = Plazo no iniciado
ClockState-late = Enviada con retraso
ClockState-unclear = Enviada; no se puede saber si a tiempo
ClockState-in-time = Enviada a tiempo
ClockState-sent = Enviada

## ScoreResult

ScoreResult-yes = Sí
ScoreResult-partly = En parte
ScoreResult-no = No
ScoreResult-not-applicable = No procede
ScoreResult-not-shown = No se muestra aquí
