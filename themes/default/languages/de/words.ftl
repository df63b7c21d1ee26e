## Category

Category-security-incident = Sicherheitsvorfall
Category-vulnerability = Schwachstelle
Category-outage = Ausfall

## Severity

Severity-critical = Kritisch
Severity-high = Hoch
Severity-medium = Mittel
Severity-low = Niedrig
Severity-none = Keiner

## Priority

Priority-P1 = P1
Priority-P2 = P2
Priority-P3 = P3
Priority-P4 = P4

## State

State-open = Offen
State-contained = Eingedämmt
State-resolved = Behoben
State-reviewed = Nachbereitet
State-closed = Geschlossen

## SecurityAttribute

SecurityAttribute-confidentiality = Vertraulichkeit
SecurityAttribute-integrity = Integrität
SecurityAttribute-availability = Verfügbarkeit

## ActorKind

ActorKind-external = Extern
ActorKind-internal = Intern
ActorKind-partner = Partner
ActorKind-unknown = Unbekannt

## Lane

Lane-cause = Ursache
Lane-attacker = Angreifer
Lane-detection = Erkennung
Lane-response = Reaktion
Lane-comms = Kommunikation
Lane-external = Extern

## Phase

Phase-preparation = Vorbereitung
Phase-detection-and-analysis = Erkennung und Analyse
Phase-containment-eradication-recovery = Eindämmung, Beseitigung und Wiederherstellung
Phase-post-incident = Nachbereitung

## Milestone

Milestone-started = Beginn
Milestone-detected = Erkennung
Milestone-acknowledged = Übernahme
Milestone-contained = Eindämmung
Milestone-eradicated = Beseitigung
Milestone-recovered = Wiederherstellung
Milestone-notified = Benachrichtigung
Milestone-closed = Abschluss

## Flag

Flag-draft = Entwurf
Flag-embargoed = Sperrfrist
Flag-withdrawn = Zurückgezogen

## EvidenceKind

EvidenceKind-log = Protokolldatei
EvidenceKind-image = Bild oder Abbild
EvidenceKind-config = Konfiguration
EvidenceKind-chat = Chat
EvidenceKind-ticket = Ticket
EvidenceKind-binary = Programmdatei
EvidenceKind-network = Netzwerkmitschnitt
EvidenceKind-testimony = Zeugenaussage
EvidenceKind-document = Dokument

## FindingClass

FindingClass-technical-lapse = Technischer Mangel
FindingClass-procedural-failure = Verfahrensfehler
FindingClass-manual-error = Bedienfehler
FindingClass-process-flaw = Prozessschwäche
FindingClass-communication-glitch = Kommunikationspanne
FindingClass-new-attack-vector = Neuer Angriffsvektor

## Role

Role-root = Grundursache
Role-contributing = Begünstigender Faktor
Role-trigger = Auslöser

## ImprovementKind

ImprovementKind-prevent = Vorbeugen
ImprovementKind-detect = Erkennen
ImprovementKind-mitigate = Schaden begrenzen
ImprovementKind-respond = Reagieren

## ImprovementRoute

ImprovementRoute-bug = Fehlerkorrektur
ImprovementRoute-change-request = Änderungsantrag
ImprovementRoute-service-investment = Investition in den Dienst
ImprovementRoute-process = Prozess
ImprovementRoute-documentation = Dokumentation
ImprovementRoute-training = Schulung

## Scope

Scope-team = Team
Scope-organisation = Organisation
Scope-cross-organisation = Organisationsübergreifend

## Status

Status-proposed = Vorgeschlagen
Status-open = Offen
Status-in-progress = In Arbeit
Status-blocked = Blockiert
Status-done = Erledigt
Status-declined = Abgelehnt

## ImprovementState

ImprovementState-proposed = Vorgeschlagen
ImprovementState-open = Offen
ImprovementState-in-progress = In Arbeit
ImprovementState-blocked = Blockiert
ImprovementState-awaiting-verification = Verifizierung ausstehend
ImprovementState-verified = Verifiziert
ImprovementState-declined = Abgelehnt

## PartyKind

PartyKind-team = Team
PartyKind-vendor = Hersteller
PartyKind-customer = Kunde
PartyKind-csirt = CSIRT
PartyKind-law-enforcement = Strafverfolgung
PartyKind-regulator = Aufsichtsbehörde
PartyKind-researcher = Sicherheitsforschung

## Verdict

Verdict-yes = Ja
Verdict-partly = Teilweise
Verdict-no = Nein

## EventStatus

EventStatus-received = Eingegangen
EventStatus-acknowledged = Eingang bestätigt
EventStatus-assessing = In Bewertung
EventStatus-mitigating = Risikominderung läuft
EventStatus-resolved = Behoben
EventStatus-closed = Geschlossen

## Outcome

Outcome-no-action = Keine Maßnahme erforderlich
Outcome-fixed = Behoben
Outcome-mitigated = Risiko gemindert
Outcome-offering-modified = Angebot geändert
Outcome-offering-removed = Angebot eingestellt
Outcome-duplicate = Bereits bekannt
Outcome-not-reproducible = Nicht reproduzierbar

## Exploited

Exploited-yes = Ja, Angriffe sind bekannt
Exploited-no-evidence = Keine Hinweise auf Angriffe
Exploited-unknown = Nicht bekannt

## VexStatus

VexStatus-known_affected = Betroffen
VexStatus-known_not_affected = Nicht betroffen
VexStatus-fixed = Behoben
VexStatus-under_investigation = Wird untersucht
VexStatus-first_affected = Erste betroffene Version
VexStatus-last_affected = Letzte betroffene Version
VexStatus-first_fixed = Erste Version mit Behebung
VexStatus-recommended = Empfohlen

## Justification

Justification-component_not_present = Die Komponente ist nicht Teil des Produkts
Justification-inline_mitigations_already_exist = Schutzmaßnahmen dagegen sind bereits eingebaut
Justification-vulnerable_code_cannot_be_controlled_by_adversary = Angreifer können den verwundbaren Code nicht beeinflussen
Justification-vulnerable_code_not_in_execute_path = Der verwundbare Code wird nie ausgeführt
Justification-vulnerable_code_not_present = Der verwundbare Code ist nicht Teil des Produkts

## RemediationCategory

RemediationCategory-vendor_fix = Behebung
RemediationCategory-mitigation = Risikominderung
RemediationCategory-workaround = Workaround
RemediationCategory-fix_planned = Behebung geplant
RemediationCategory-no_fix_planned = Keine Behebung geplant
RemediationCategory-none_available = Keine Behebung verfügbar

## IndicatorKind

IndicatorKind-sha256 = SHA-256
IndicatorKind-md5 = MD5
IndicatorKind-ipv4 = IPv4-Adresse
IndicatorKind-ipv6 = IPv6-Adresse
IndicatorKind-domain = Domain
IndicatorKind-url = URL
IndicatorKind-path = Dateipfad
IndicatorKind-email = E-Mail-Adresse

## ReviewResult

ReviewResult-on-track = Im Plan
ReviewResult-extended = Verlängert
ReviewResult-verified = Verifiziert
ReviewResult-reopened = Wieder geöffnet
ReviewResult-declined = Abgelehnt
ReviewResult-effective = Wirksam
ReviewResult-recurred = Erneut aufgetreten

## Regime

Regime-gdpr-art-33 = Art. 33 DSGVO
Regime-gdpr-art-34 = Art. 34 DSGVO
Regime-nis2-early-warning = NIS-2-Frühwarnung
Regime-nis2-notification = NIS-2-Meldung
Regime-nis2-final = NIS-2-Abschlussbericht
Regime-dora-initial = DORA-Erstmeldung
Regime-dora-intermediate = DORA-Zwischenmeldung
Regime-dora-final = DORA-Abschlussmeldung
Regime-sec-8k-1-05 = SEC 8-K Item 1.05
Regime-cra-early-warning = CRA-Frühwarnung
Regime-cra-notification = CRA-Meldung
Regime-cra-final = CRA-Abschlussbericht
Regime-hipaa = HIPAA
Regime-circia = CIRCIA (nicht in Kraft, bitte prüfen)
Regime-contract = Vertrag
Regime-custom = Sonstige

## ClockStart

ClockStart-aware = Kenntnisnahme
ClockStart-high-risk = Hohes Risiko festgestellt
ClockStart-classified = Als schwerwiegend eingestuft
ClockStart-materiality-determined = Wesentlichkeit festgestellt
ClockStart-fix-available = Behebung verfügbar
ClockStart-submitted = Vorherige Meldung übermittelt
ClockStart-discovered = Entdeckung
ClockStart-reasonable-belief = Begründete Annahme
ClockStart-ransom-paid = Lösegeld gezahlt
ClockStart-as-agreed = Wie vereinbart

## ClockState

ClockState-overdue = Überfällig
ClockState-running = Frist läuft
ClockState-no-deadline = Keine feste Frist
ClockState-not-started = Frist läuft noch nicht
ClockState-late = Verspätet abgesendet
ClockState-unclear = Abgesendet; ob fristgerecht, ist nicht feststellbar
ClockState-in-time = Fristgerecht abgesendet
ClockState-sent = Abgesendet

## ScoreResult

ScoreResult-yes = Ja
ScoreResult-partly = Teilweise
ScoreResult-no = Nein
ScoreResult-not-applicable = Nicht anwendbar
ScoreResult-not-shown = Hier nicht gezeigt
