Category-security-incident = Biztonsági incidens
Category-vulnerability = Sérülékenység
Category-outage = Szolgáltatáskiesés

Severity-critical = Kritikus
Severity-high = Magas
Severity-medium = Közepes
Severity-low = Alacsony
Severity-none = Nincs

Priority-P1 = P1
Priority-P2 = P2
Priority-P3 = P3
Priority-P4 = P4

State-open = Nyitott
State-contained = Elszigetelve
State-resolved = Megoldva
State-reviewed = Felülvizsgálva
State-closed = Lezárva

SecurityAttribute-confidentiality = Bizalmasság
SecurityAttribute-integrity = Sértetlenség
SecurityAttribute-availability = Rendelkezésre állás

ActorKind-external = Külső
ActorKind-internal = Belső
ActorKind-partner = Partner
ActorKind-unknown = Ismeretlen

Lane-cause = Ok
Lane-attacker = Támadó
Lane-detection = Észlelés
Lane-response = Reagálás
Lane-comms = Kommunikáció
Lane-external = Külső

Phase-preparation = Felkészülés
Phase-detection-and-analysis = Észlelés és elemzés
Phase-containment-eradication-recovery = Elszigetelés, megszüntetés és helyreállítás
Phase-post-incident = Incidens utáni szakasz

Milestone-started = Kezdet
Milestone-detected = Észlelés
Milestone-acknowledged = Visszaigazolás
Milestone-contained = Elszigetelés
Milestone-eradicated = Megszüntetés
Milestone-recovered = Helyreállítás
Milestone-notified = Értesítés
Milestone-closed = Lezárás

Flag-draft = Piszkozat
Flag-embargoed = Embargó alatt
Flag-withdrawn = Visszavonva

EvidenceKind-log = Napló
EvidenceKind-image = Kép
EvidenceKind-config = Konfiguráció
EvidenceKind-chat = Csevegés
EvidenceKind-ticket = Hibajegy
EvidenceKind-binary = Bináris állomány
EvidenceKind-network = Hálózati forgalomrögzítés
EvidenceKind-testimony = Tanúbeszámoló
EvidenceKind-document = Dokumentum

FindingClass-technical-lapse = Műszaki hiba
FindingClass-procedural-failure = Eljárási hiba
FindingClass-manual-error = Kezelési hiba
FindingClass-process-flaw = Folyamathiba
FindingClass-communication-glitch = Kommunikációs hiba
FindingClass-new-attack-vector = Új támadási vektor

Role-root = Gyökérok
Role-contributing = Közreható tényező
Role-trigger = Kiváltó ok

ImprovementKind-prevent = Megelőzés
ImprovementKind-detect = Észlelés
ImprovementKind-mitigate = Kockázatcsökkentés
ImprovementKind-respond = Reagálás

ImprovementRoute-bug = Hibajavítás
ImprovementRoute-change-request = Változtatási kérelem
ImprovementRoute-service-investment = Beruházás a szolgáltatásba
ImprovementRoute-process = Folyamat
ImprovementRoute-documentation = Dokumentáció
ImprovementRoute-training = Képzés

Scope-team = Csapat
Scope-organisation = Szervezet
Scope-cross-organisation = Több szervezet

Status-proposed = Javasolt
Status-open = Nyitott
Status-in-progress = Folyamatban
Status-blocked = Elakadt
Status-done = Kész
Status-declined = Elutasítva

ImprovementState-proposed = Javasolt
ImprovementState-open = Nyitott
ImprovementState-in-progress = Folyamatban
ImprovementState-blocked = Elakadt
ImprovementState-awaiting-verification = Ellenőrzésre vár
ImprovementState-verified = Ellenőrizve
ImprovementState-declined = Elutasítva

PartyKind-team = Csapat
PartyKind-vendor = Gyártó
PartyKind-customer = Ügyfél
PartyKind-csirt = CSIRT
PartyKind-law-enforcement = Bűnüldöző szerv
PartyKind-regulator = Felügyeleti hatóság
PartyKind-researcher = Biztonsági kutató

Verdict-yes = Igen
Verdict-partly = Részben
Verdict-no = Nem

EventStatus-received = Beérkezett
EventStatus-acknowledged = Visszaigazolva
EventStatus-assessing = Értékelés alatt
EventStatus-mitigating = Kezelés alatt
EventStatus-resolved = Megoldva
EventStatus-closed = Lezárva

Outcome-no-action = Nincs teendő
Outcome-fixed = Javítva
Outcome-mitigated = Kockázat csökkentve
Outcome-offering-modified = Szolgáltatás módosítva
Outcome-offering-removed = Szolgáltatás kivonva
Outcome-duplicate = Ismétlődő bejelentés
Outcome-not-reproducible = Nem reprodukálható

Exploited-yes = Igen, ismertek támadások
Exploited-no-evidence = Nincs támadásra utaló jel
Exploited-unknown = Nem ismert

VexStatus-known_affected = Érintett
VexStatus-known_not_affected = Nem érintett
VexStatus-fixed = Javítva
VexStatus-under_investigation = Vizsgálat alatt
VexStatus-first_affected = Első érintett verzió
VexStatus-last_affected = Utolsó érintett verzió
VexStatus-first_fixed = Első javított verzió
VexStatus-recommended = Ajánlott verzió

Justification-component_not_present = Az összetevő nem része a terméknek
Justification-inline_mitigations_already_exist = A termék beépített védelmet tartalmaz ellene
Justification-vulnerable_code_cannot_be_controlled_by_adversary = Támadó nem tudja irányítani a sérülékeny kódot
Justification-vulnerable_code_not_in_execute_path = A sérülékeny kód soha nem fut le
Justification-vulnerable_code_not_present = A sérülékeny kód nem része a terméknek

RemediationCategory-vendor_fix = Javítás
RemediationCategory-mitigation = Kockázatcsökkentő intézkedés
RemediationCategory-workaround = Kerülő megoldás
RemediationCategory-fix_planned = Javítás tervben
RemediationCategory-no_fix_planned = Nem tervezett javítás
RemediationCategory-none_available = Nincs elérhető megoldás

IndicatorKind-sha256 = SHA-256
IndicatorKind-md5 = MD5
IndicatorKind-ipv4 = IPv4-cím
IndicatorKind-ipv6 = IPv6-cím
IndicatorKind-domain = Domain
IndicatorKind-url = URL
IndicatorKind-path = Elérési út
IndicatorKind-email = E-mail-cím

ReviewResult-on-track = Ütemterv szerint
ReviewResult-extended = Meghosszabbítva
ReviewResult-verified = Ellenőrizve
ReviewResult-reopened = Újra megnyitva
ReviewResult-declined = Elutasítva
ReviewResult-effective = Hatásos
ReviewResult-recurred = Ismét előfordult

Regime-gdpr-art-33 = GDPR 33. cikk
Regime-gdpr-art-34 = GDPR 34. cikk
Regime-nis2-early-warning = NIS2 korai figyelmeztetés
Regime-nis2-notification = NIS2 bejelentés
Regime-nis2-final = NIS2 zárójelentés
Regime-dora-initial = DORA kezdeti bejelentés
Regime-dora-intermediate = DORA időközi jelentés
Regime-dora-final = DORA zárójelentés
Regime-sec-8k-1-05 = SEC 8-K, Item 1.05
Regime-cra-early-warning = CRA korai figyelmeztetés
Regime-cra-notification = CRA bejelentés
Regime-cra-final = CRA zárójelentés
Regime-hipaa = HIPAA
Regime-circia = CIRCIA (nem hatályos, ellenőrizendő)
Regime-contract = Szerződés
Regime-custom = Egyéb

ClockStart-aware = Tudomásszerzés
ClockStart-high-risk = Magas kockázat megállapítása
ClockStart-classified = Jelentős besorolás
ClockStart-materiality-determined = Lényegesség megállapítása
ClockStart-fix-available = Javítás rendelkezésre állása
ClockStart-submitted = Korábbi értesítés benyújtása
ClockStart-discovered = Felfedezés
ClockStart-reasonable-belief = Megalapozott feltételezés
ClockStart-ransom-paid = Váltságdíj kifizetése
ClockStart-as-agreed = Megállapodás szerint

ClockState-overdue = Lejárt
ClockState-running = Folyamatban
ClockState-no-deadline = Nincs rögzített határidő
ClockState-not-started = A határidő nem indult el
ClockState-late = Késve elküldve
ClockState-unclear = Elküldve; nem állapítható meg, hogy időben
ClockState-in-time = Időben elküldve
ClockState-sent = Elküldve

ScoreResult-yes = Igen
ScoreResult-partly = Részben
ScoreResult-no = Nem
ScoreResult-not-applicable = Nem értelmezhető
ScoreResult-not-shown = Itt nem látható
