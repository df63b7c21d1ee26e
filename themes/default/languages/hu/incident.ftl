record_on_this_page = Az oldal tartalma
record_summary = Összefoglaló
record_withdrawn_on = Ezt a bejegyzést visszavonták ({ $at }). A címén megmarad, hogy a rá mutató hivatkozások továbbra is ide vezessenek.
record_withdrawn = Ezt a bejegyzést visszavonták. A címén megmarad, hogy a rá mutató hivatkozások továbbra is ide vezessenek.
record_embargoed_until = Még nem mindenki számára. Az embargó lejártáig ({ $at }) semmit ne osszon meg belőle.
record_embargoed = Még nem mindenki számára. Az embargó lejártáig semmit ne osszon meg belőle.
record_draft = Még nem közzétett bejegyzés. A tartalma változhat.
record_related = Kapcsolódó bejegyzések
record_mentioned = Erre hivatkozó bejegyzések
record_references = Hivatkozások
record_tags = Címkék: { $tags }
record_languages = Nyelvek
record_left = Az oldal egyes részei nincsenek lefordítva.
record_last_change = Utolsó módosítás: { $at }
record_as_json = A bejegyzés JSON-formátumban
record_copies = Továbbküldhető másolatok:
record_sentence = { $text }.

rows_overdue_days = { $count } napja lejárt

incident_lesson = Tanulság
incident_started = Kezdet
incident_ended = Vége
incident_duration = Időtartam
incident_customers = Érintett ügyfelek
incident_customers_of = { $customers } (összesen: { $all })
incident_for_customers = Ügyfeleknek:
incident_impact = Hatás
incident_records = Adatrekordok
incident_attributes = Sérült tulajdonság
incident_data = Adatok
incident_regions = Régiók

incident_timeline = Idővonal
incident_findings = Megállapítások
incident_improvements = Fejlesztések
incident_response = A reagálás értékelése
incident_scorecard = Amit a bejegyzés igazol
incident_evidence = Bizonyítékok
incident_actor = Elkövető
incident_parties = Külső felek
incident_notifications = Értesítések
incident_advisories = Biztonsági közlemények
incident_reports = Bejelentések
incident_events = Az incidens alapjául szolgáló bejelentések
incident_similar = Hasonló incidensek

incident_improvements_caption = Fejlesztések és állapotuk
incident_improvements_answers = Mire válaszol

incident_sufficient = Elegendő volt?
incident_complete = Teljes körű volt?
incident_went_well = Ami jól működött
incident_went_badly = Ami rosszul működött
incident_got_lucky = Ahol a szerencse segített
incident_evidence_collected = gyűjtés: { $at }
incident_evidence_place = tárolás: { $place }
incident_evidence_findings = alátámasztja: { $findings }
incident_actor_from = Származás
incident_actor_name = Név
incident_actor_motive = Indíték
incident_actor_techniques = ATT&CK-technikák
incident_party_since = kezdet: { $at }
incident_notifications_note = Ez a megtett lépések nyilvántartása, és segítség a határidők számításához. Nem jogi tanács: a határidők olyan tényektől és jogszabályoktól függnek, amelyeket ez az oldal nem ismer.
incident_all_deadlines = Minden határidő, forrásmegjelöléssel

timeline_caption = Az események időrendben
timeline_time = Időpont
timeline_side = Sáv
timeline_what = Esemény

duration_detect = Észlelési idő
duration_acknowledge = Visszaigazolási idő
duration_contain = Elszigetelési idő
duration_eradicate = Megszüntetési idő
duration_recover = Helyreállítási idő
duration_ends = { $from } { $arrow } { $until }
duration_arrow = majd

lanes_scroll = Az idővonal ábrája
lanes_title = Idővonal
lanes_description =
    { $count ->
        [one] { $count } sor sávokba rendezve, időrendben: { $lanes }. Az alábbi táblázat ugyanezt a sort teljes szöveggel tartalmazza.
       *[other] { $count } sor sávokba rendezve, időrendben: { $lanes }. Az alábbi táblázat ugyanezeket a sorokat teljes szöveggel tartalmazza.
    }
lanes_none = Sáv nélkül
lanes_cut = Nincs feljegyzés: { $span }
lanes_unit = Idő (UTC)
lanes_marks = A jelek az alábbi táblázat megfelelő sorára mutatnak.
lanes_turns = A nagy jel fordulópontot jelöl.
lanes_coarse = Az üres jelnek csak a napja, hónapja vagy éve ismert.
lanes_counts = A szám közeli sorokat von össze.
lanes_cuts = Az eseménytelen szakaszok rövidítve láthatók.
lanes_mark_several = { $count } sor: { $from } – { $until }
lanes_mark = { $at }: { $words }
lanes_mark_turn = { $turn }, { $at }: { $words }
lanes_preparation = Felkészülés
lanes_detection = Észlelés
lanes_containment = Elszigetelés
lanes_post_incident = Utószakasz
lanes_same_day = aznap
lanes_same_month = ugyanaz a hónap
lanes_same_year = ugyanaz az év
lanes_seconds = { $count } mp
lanes_minutes = { $count } perc
lanes_hours = { $count } óra
lanes_days = { $count } nap
lanes_years = { $count } év
lanes_about_months = ~{ $count } hónap
lanes_about_years = ~{ $count } év
lanes_day = { $month } { $day }.

findings_standfirst = Ami az incidensekben közös, a megállapítások osztályai szerint.
findings_in_incidents =
    { $count ->
        [one] { $number } megállapítás
       *[other] { $number } megállapítás
    }, { $incidents } incidens
findings_classes = A megállapítások osztályai
findings_why = Miért?
findings_escaped = Miért nem derült ki korábban
findings_process = Mi nem működött
findings_answered = Erre válaszol
findings_reason = Miért nincs következménye
findings_evidence = Bizonyítékok: { $links }
findings_incident = Incidens: { $incident }

similar_mentions = megemlíti ezt az incidenst
similar_mentioned = szerepel az incidens szövegében
similar_shares = közös: { $what }
similar_services =
    { $count ->
        [one] { $names } szolgáltatás
       *[other] { $names } szolgáltatások
    }
similar_techniques =
    { $count ->
        [one] { $names } technika
       *[other] { $names } technikák
    }
similar_tags =
    { $count ->
        [one] { $names } címke
       *[other] { $names } címkék
    }
similar_list = { $list } és { $last }
similar_list_of_lists = { $list }, valamint { $last }
similar_processes = azonos folyamat: { $names }
similar_classes = azonos osztályú megállapítás: { $names }
similar_class_technical_lapse = műszaki hiba
similar_class_procedural_failure = eljárási hiba
similar_class_manual_error = kezelési hiba
similar_class_process_flaw = folyamathiba
similar_class_communication_glitch = kommunikációs hiba
similar_class_new_attack_vector = új támadási vektor
