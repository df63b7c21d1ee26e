advisory_action_required = Beavatkozás szükséges
advisory_no_action_required = Nincs szükség beavatkozásra
advisory_action_by = { $what } – határidő: { $at }
advisory_action_passed = { $what } – határidő: { $at } (lejárt)
advisory_exploited_answer = Kihasználás: { $answer }
advisory_updated = Frissítve: { $at }
advisory_published_at = Közzétéve: { $at }
advisory_version = { $version } verzió
advisory_copies = Továbbküldhető másolatok
advisory_send_on = Továbbküldés:

copy_mail = E-mail
copy_text = Egyszerű szöveg
copy_chat = Csevegőüzenet
copy_status = Állapotoldal

advisory_affected = Érintett vagyok?
advisory_affected_caption = Termékek és verziók
advisory_status = Állapot
advisory_versions = Verziók
advisory_fixed_in = Javítva ebben
advisory_mended = Érintett, van javítás
advisory_concerns = Vonatkozik: { $ids }
advisory_vex_versions = Verziók: { $versions }

affected_version = Az Ön verziója
affected_version_of = Az Ön verziója ({ $product })
affected_check = Ellenőrzés

scheme_pypi = Python-csomagok
scheme_debian = Debian-csomagok
scheme_rpm = RPM-csomagok
scheme_alpine = Alpine-csomagok
scheme_generic = egyszerű számok

advisory_remediation = Teendők
advisory_do_by = Végrehajtandó, határidő: { $at }
advisory_remedy_products = Érintett termék: { $products }
advisory_remedy_answers = Kezeli: { $ids }
advisory_remedy_since = Elérhető: { $at }
advisory_message = Röviden

advisory_facts = Adatok
advisory_facts_and_scores = Adatok és pontszámok
advisory_published = Közzétéve
advisory_weakness = Gyengeség
advisory_aliases = Más azonosító
advisory_exploited = Kihasználás
advisory_products = Termékek

advisory_vulnerabilities = Sérülékenységek
advisory_updates = Frissítések
advisory_first_published = Első közzététel.
advisory_faq = Kérdések és válaszok
advisory_credits = Köszönet
advisory_incidents = A mögötte álló incidens
advisory_events = A mögötte álló bejelentés

advisory_indicators = Kompromittálódási indikátorok
advisory_defanged = Véletlen megnyitás ellen hatástalanított írásmód: { $dot } jelöli a pontot, { $http } a http-t.
advisory_indicators_table = Táblázat az eredeti értékekkel (CSV)
advisory_indicator = Indikátor
advisory_indicator_note = Megjegyzés

event_tab = Biztonsági esemény
event_step_done = (kész)
event_received = Beérkezett
event_acknowledged = Visszaigazolva
event_acknowledged_untimed = Igen, időpont nincs megadva
event_not_acknowledged = Még nem
event_target = Célérték: { $target }
event_business_days = { $count } munkanap
event_in_time = Időben
event_due_by = határidő: { $at }
event_late = Késve
event_late_by = Késés: { $span }
event_overdue_since = Lejárt; határidő: { $at }
event_overdue_by = késés eddig: { $span }
event_due_in = Hátralévő idő: { $span }
event_outcome = Kimenetel
event_reporter = Bejelentő
event_reporter_page = A bejelentő oldala
event_reporter_page_note = Aki ismeri ezt a címet, olvashatja az ügy állását. Csak a bejelentőnek adja meg.

event_problem = Mi a probléma?
event_score = Van CVE-azonosítója vagy CVSS-pontszáma?
event_remediation = Van mód a megoldására vagy a kockázat csökkentésére?
event_customers = Mit kell közölni az ügyfelekkel?
event_done = Mi történt a szolgáltatással
event_disruption = Hogyan maradt kicsi az ügyfeleket érintő zavar
event_progress = A bejelentéstől a kimenetelig
event_incidents = Az ebből eredő incidensek
event_advisories = Az ebből eredő biztonsági közlemények
event_not_stated = Nincs megadva.
event_undecided = Még nincs döntés.

reporter_standfirst = Ez az oldal a bejelentőnek szól. Bárki elolvashatja, aki ismeri a címét.
reporter_number = Visszaigazolási szám
reporter_status = Állapot
reporter_not_set = Még nincs meghatározva
reporter_progress = Előrehaladás
reporter_no_progress = Még nincs bejegyzés.
reporter_no_outcome = Még nincs.
