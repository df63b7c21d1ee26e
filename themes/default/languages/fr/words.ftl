Category-security-incident = Incident de sécurité
Category-vulnerability = Vulnérabilité
Category-outage = Interruption de service

Severity-critical = Critique
Severity-high = Élevée
Severity-medium = Moyenne
Severity-low = Faible
Severity-none = Aucune

Priority-P1 = P1
Priority-P2 = P2
Priority-P3 = P3
Priority-P4 = P4

State-open = Ouvert
State-contained = Endigué
State-resolved = Résolu
State-reviewed = Revue effectuée
State-closed = Clos

SecurityAttribute-confidentiality = Confidentialité
SecurityAttribute-integrity = Intégrité
SecurityAttribute-availability = Disponibilité

ActorKind-external = Externe
ActorKind-internal = Interne
ActorKind-partner = Partenaire
ActorKind-unknown = Inconnu

Lane-cause = Cause
Lane-attacker = Attaquant
Lane-detection = Détection
Lane-response = Réponse
Lane-comms = Communication
Lane-external = Externe

Phase-preparation = Préparation
Phase-detection-and-analysis = Détection et analyse
Phase-containment-eradication-recovery = Endiguement, éradication et rétablissement
Phase-post-incident = Post-incident

Milestone-started = Début
Milestone-detected = Détection
Milestone-acknowledged = Prise en compte
Milestone-contained = Endiguement
Milestone-eradicated = Éradication
Milestone-recovered = Rétablissement
Milestone-notified = Notification
Milestone-closed = Clôture

Flag-draft = Brouillon
Flag-embargoed = Sous embargo
Flag-withdrawn = Retiré

EvidenceKind-log = Journal
EvidenceKind-image = Image
EvidenceKind-config = Configuration
EvidenceKind-chat = Messagerie
EvidenceKind-ticket = Ticket
EvidenceKind-binary = Binaire
EvidenceKind-network = Capture réseau
EvidenceKind-testimony = Témoignage
EvidenceKind-document = Document

FindingClass-technical-lapse = Défaillance technique
FindingClass-procedural-failure = Défaillance de procédure
FindingClass-manual-error = Erreur de manipulation
FindingClass-process-flaw = Défaut de processus
FindingClass-communication-glitch = Défaut de communication
FindingClass-new-attack-vector = Nouveau vecteur d’attaque

Role-root = Cause racine
Role-contributing = Facteur contributif
Role-trigger = Élément déclencheur

ImprovementKind-prevent = Prévenir
ImprovementKind-detect = Détecter
ImprovementKind-mitigate = Atténuer
ImprovementKind-respond = Réagir

ImprovementRoute-bug = Correction de bogue
ImprovementRoute-change-request = Demande de changement
ImprovementRoute-service-investment = Investissement dans le service
ImprovementRoute-process = Processus
ImprovementRoute-documentation = Documentation
ImprovementRoute-training = Formation

Scope-team = Équipe
Scope-organisation = Organisation
Scope-cross-organisation = Plusieurs organisations

Status-proposed = Proposée
Status-open = Ouverte
Status-in-progress = En cours
Status-blocked = Bloquée
Status-done = Réalisée
Status-declined = Rejetée

ImprovementState-proposed = Proposée
ImprovementState-open = Ouverte
ImprovementState-in-progress = En cours
ImprovementState-blocked = Bloquée
ImprovementState-awaiting-verification = À vérifier
ImprovementState-verified = Vérifiée
ImprovementState-declined = Rejetée

PartyKind-team = Équipe
PartyKind-vendor = Fournisseur
PartyKind-customer = Client
PartyKind-csirt = CSIRT
PartyKind-law-enforcement = Forces de l’ordre
PartyKind-regulator = Autorité de régulation
PartyKind-researcher = Chercheur en sécurité

Verdict-yes = Oui
Verdict-partly = En partie
Verdict-no = Non

EventStatus-received = Reçu
EventStatus-acknowledged = Accusé de réception envoyé
EventStatus-assessing = En cours d’évaluation
EventStatus-mitigating = En cours de traitement
EventStatus-resolved = Résolu
EventStatus-closed = Clos

Outcome-no-action = Aucune action
Outcome-fixed = Corrigé
Outcome-mitigated = Atténué
Outcome-offering-modified = Offre modifiée
Outcome-offering-removed = Offre retirée
Outcome-duplicate = Doublon
Outcome-not-reproducible = Non reproductible

Exploited-yes = Oui, des attaques sont connues
Exploited-no-evidence = Aucun signe d’attaque
Exploited-unknown = Inconnu

VexStatus-known_affected = Affecté
VexStatus-known_not_affected = Non affecté
VexStatus-fixed = Corrigé
VexStatus-under_investigation = En cours d’analyse
VexStatus-first_affected = Première version affectée
VexStatus-last_affected = Dernière version affectée
VexStatus-first_fixed = Première version corrigée
VexStatus-recommended = Version recommandée

Justification-component_not_present = Le composant ne fait pas partie du produit
Justification-inline_mitigations_already_exist = Des protections sont intégrées au produit
Justification-vulnerable_code_cannot_be_controlled_by_adversary = Un attaquant ne peut pas contrôler le code vulnérable
Justification-vulnerable_code_not_in_execute_path = Le code vulnérable n’est jamais exécuté
Justification-vulnerable_code_not_present = Le code vulnérable ne fait pas partie du produit

RemediationCategory-vendor_fix = Correctif
RemediationCategory-mitigation = Mesure d’atténuation
RemediationCategory-workaround = Contournement provisoire
RemediationCategory-fix_planned = Correctif prévu
RemediationCategory-no_fix_planned = Aucun correctif prévu
RemediationCategory-none_available = Aucune solution disponible

IndicatorKind-sha256 = SHA-256
IndicatorKind-md5 = MD5
IndicatorKind-ipv4 = Adresse IPv4
IndicatorKind-ipv6 = Adresse IPv6
IndicatorKind-domain = Nom de domaine
IndicatorKind-url = URL
IndicatorKind-path = Chemin de fichier
IndicatorKind-email = Adresse électronique

ReviewResult-on-track = Dans les temps
ReviewResult-extended = Prolongée
ReviewResult-verified = Vérifiée
ReviewResult-reopened = Rouverte
ReviewResult-declined = Rejetée
ReviewResult-effective = Efficace
ReviewResult-recurred = Récidive

Regime-gdpr-art-33 = RGPD, art. 33
Regime-gdpr-art-34 = RGPD, art. 34
Regime-nis2-early-warning = Alerte précoce NIS 2
Regime-nis2-notification = Notification NIS 2
Regime-nis2-final = Rapport final NIS 2
Regime-dora-initial = Notification initiale DORA
Regime-dora-intermediate = Rapport intermédiaire DORA
Regime-dora-final = Rapport final DORA
Regime-sec-8k-1-05 = SEC 8-K, Item 1.05
Regime-cra-early-warning = Alerte précoce CRA
Regime-cra-notification = Notification CRA
Regime-cra-final = Rapport final CRA
Regime-hipaa = HIPAA
Regime-circia = CIRCIA (pas en vigueur, à vérifier)
Regime-contract = Contrat
Regime-custom = Autre

ClockStart-aware = Prise de connaissance
ClockStart-high-risk = Risque élevé établi
ClockStart-classified = Classement comme incident majeur
ClockStart-materiality-determined = Caractère significatif établi
ClockStart-fix-available = Correctif disponible
ClockStart-submitted = Notification précédente transmise
ClockStart-discovered = Découverte
ClockStart-reasonable-belief = Présomption raisonnable
ClockStart-ransom-paid = Rançon payée
ClockStart-as-agreed = Selon l’accord

ClockState-overdue = En retard
ClockState-running = Délai en cours
ClockState-no-deadline = Sans délai fixe
ClockState-not-started = Délai non déclenché
ClockState-late = Transmise en retard
ClockState-unclear = Transmise ; respect du délai indéterminable
ClockState-in-time = Transmise dans le délai
ClockState-sent = Transmise

ScoreResult-yes = Oui
ScoreResult-partly = En partie
ScoreResult-no = Non
ScoreResult-not-applicable = Sans objet
ScoreResult-not-shown = Non visible ici
