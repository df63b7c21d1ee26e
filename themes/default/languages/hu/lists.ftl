kind_list_incident = Incidensek
kind_list_advisory = Biztonsági közlemények
kind_list_event = Biztonsági események
kind_list_improvement = Fejlesztések
kind_list_procedure = Eljárások
kind_list_review = Felülvizsgálatok
kind_list_page = Oldalak

kind_incident = incidens
kind_advisory = biztonsági közlemény
kind_event = biztonsági esemény
kind_improvement = fejlesztés
kind_procedure = eljárás
kind_review = felülvizsgálat
kind_page = oldal

kind_heading_incident =
    { $count ->
        [one] Incidens
       *[other] Incidensek
    }
kind_heading_advisory =
    { $count ->
        [one] Biztonsági közlemény
       *[other] Biztonsági közlemények
    }
kind_heading_event =
    { $count ->
        [one] Biztonsági esemény
       *[other] Biztonsági események
    }
kind_heading_improvement =
    { $count ->
        [one] Fejlesztés
       *[other] Fejlesztések
    }
kind_heading_procedure =
    { $count ->
        [one] Eljárás
       *[other] Eljárások
    }
kind_heading_review =
    { $count ->
        [one] Felülvizsgálat
       *[other] Felülvizsgálatok
    }
kind_heading_page =
    { $count ->
        [one] Oldal
       *[other] Oldalak
    }

kind_several_incident =
    { $count ->
        [one] incidens
       *[other] incidens
    }
kind_several_advisory =
    { $count ->
        [one] biztonsági közlemény
       *[other] biztonsági közlemény
    }
kind_several_event =
    { $count ->
        [one] biztonsági esemény
       *[other] biztonsági esemény
    }
kind_several_improvement =
    { $count ->
        [one] fejlesztés
       *[other] fejlesztés
    }
kind_several_procedure =
    { $count ->
        [one] eljárás
       *[other] eljárás
    }
kind_several_review =
    { $count ->
        [one] felülvizsgálat
       *[other] felülvizsgálat
    }
kind_several_page =
    { $count ->
        [one] oldal
       *[other] oldal
    }

grouping_services = Szolgáltatások
grouping_teams = Csapatok
grouping_parties = Külső felek
grouping_tags = Címkék
grouping_attack = Technikák
grouping_cve = CVE-k

grouping_one_service = Szolgáltatás
grouping_one_team = Csapat
grouping_one_party = Külső fél
grouping_one_tag = Címke
grouping_one_attack = ATT&CK-technika
grouping_one_cve = CVE

overview_findings = Megállapítások
overview_table = Az összes fejlesztés
overview_next_review = A következő felülvizsgálatra
overview_processes = Folyamatok
overview_service_levels = Szolgáltatási szintek
overview_deadlines = Értesítési határidők
overview_trends = Trendek
overview_exports = Fájlok más programok számára
overview_feeds = Hírcsatornák
overview_report = Biztonsági esemény bejelentése
overview_search = Keresés

title_incidents_of_year = Incidensek, { $year }
title_findings_of_class =
    { $class ->
        [technical-lapse] Megállapítások: műszaki hiba
        [procedural-failure] Megállapítások: eljárási hiba
        [manual-error] Megállapítások: kezelési hiba
        [process-flaw] Megállapítások: folyamathiba
        [communication-glitch] Megállapítások: kommunikációs hiba
       *[new-attack-vector] Megállapítások: új támadási vektor
    }
title_withdrawn = { $title } (visszavonva)
title_progress_of_report = A bejelentés állása: { $id }
title_not_found = Az oldal nem található

colophon_edition = Kiadás: { $name }.

home_advisories = Biztonsági közlemények
home_advisories_about = Érintett vagyok? Mit tegyek, és meddig?
home_all_advisories = Az összes biztonsági közlemény
home_incidents = Incidensek
home_incidents_about = Mi történt, miért, és mi változik emiatt.
home_all_incidents = Az összes incidens
home_numbers = Számokban
home_incidents_by_year = Incidensek évenként
home_improvements_by_state = Fejlesztések állapot szerint
home_overdue_improvements = Lejárt határidejű fejlesztések
home_all_improvements = Az összes fejlesztés
home_events = Biztonsági események
home_all_events = Az összes biztonsági esemény

list_total = { $count } bejegyzés.
list_total_overdue = { $count } bejegyzés, { $overdue }.
list_awaiting_none = Egyetlen bejelentés sem vár visszaigazolásra.
list_awaiting =
    { $count ->
        [one] { $number } bejelentés vár visszaigazolásra.
       *[other] { $number } bejelentés vár visszaigazolásra.
    }
list_awaiting_overdue =
    { $count ->
        [one] { $number } bejelentés vár visszaigazolásra, { $overdue }.
       *[other] { $number } bejelentés vár visszaigazolásra, { $overdue }.
    }
list_incidents_in =
    { $count ->
        [one] incidens, év:
       *[other] incidens, év:
    }
list_pages = A lista oldalai
list_previous = Előző
list_previous_page = oldal
list_next = Következő
list_next_page = oldal
list_page = Oldal:
list_follow = Az oldal követése: { $formats }

groups_most_overdue = A legtöbb lejárt határidejű fejlesztés: { $teams }, { $overdue }.
groups_records =
    { $count ->
        [one] bejegyzés
       *[other] bejegyzés
    }

group_contact = Kapcsolat
group_elsewhere = Máshol
group_owns = Amiért felelős
group_owned = { $count } fejlesztés.
group_owned_overdue = { $count } fejlesztés, { $overdue }.
group_in_table = A táblázatban
group_due_next = Következő határidők
group_incidents_by_year = Incidensek évenként
group_last = A legutóbbi: { $incident }.
group_last_on = A legutóbbi ({ $date }): { $incident }.
group_by_year_and_severity = Incidensek évenként és súlyosság szerint
group_year = Év
group_together = Összesen
group_open_improvements = Ebből következő nyitott fejlesztések
group_open = { $count }.
group_open_overdue = { $count }, { $overdue }.
group_improvements_by_state = Fejlesztések állapot szerint
group_records = Bejegyzések

missing_about = Ezen a címen nincs semmi, vagy nincs olyan, amit ez a kiadás megmutathat.
missing_ids = A bejegyzések címe nem változik. Ha egy hivatkozás vezetett ide, lehet, hogy elírás van benne: az azonosítók formája { $example }.
missing_start = Kezdőlap

article_mentioned = Erre hivatkozó bejegyzések

search_no_script = A keresés a böngészőben fut, és a kikapcsolt JavaScriptre van szüksége. Minden bejegyzés listában is megtalálható:
search_more = Továbbiak megjelenítése
search_control = Ctrl
search_about = Szavak, azonosítók, CVE-azonosítók, hash-értékek, címek és dátumok: a { $slash } vagy a { $control } { $k } billentyű minden oldalról a fenti mezőbe visz. A bejegyzésben minden szónak szerepelnie kell; az utolsó lehet befejezetlen.

listing_title = CSAF-dokumentumok
listing_title_label = CSAF-dokumentumok, TLP:{ $label }
listing_title_year = CSAF-dokumentumok, TLP:{ $label }, { $year }
listing_title_keys = OpenPGP-kulcsok
listing_about = Biztonsági közlemények és incidensek géppel olvasható CSAF 2.0 dokumentumokként, hash-értékekkel. A programok kiindulópontja: { $metadata }.
listing_about_signed = Biztonsági közlemények és incidensek géppel olvasható CSAF 2.0 dokumentumokként, hash-értékekkel és aláírásokkal. A programok kiindulópontja: { $metadata }.
listing_documents = { $count } dokumentum
listing_feed = Az összes TLP:{ $label } dokumentum hírcsatornája (ROLIE)
listing_terms = A TLP:{ $label } dokumentumok témái (ROLIE)
listing_key = Az aláíró kulcs
listing_metadata = Ki a közzétevő, és hol található minden más
listing_feeds = A hírcsatornák listája (ROLIE)
listing_changes = Az egyes dokumentumok utolsó módosításának ideje, a legújabbal kezdve
listing_index = Az összes dokumentum elérési útja
listing_public_key = Az aláírások ellenőrzésére szolgáló nyilvános kulcs
listing_withdrawn = Visszavonva: { $title }
listing_files_in = Fájlok itt: { $path }
listing_name = Név
listing_what = Tartalom
listing_changed = Utolsó módosítás
