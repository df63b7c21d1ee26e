script_search_fault = A keresés nem tölthető be. Minden bejegyzés listában is megtalálható.
script_search_kind = Típus
script_search_severity = Súlyosság
script_search_year = Év
script_search_service = Szolgáltatás
script_search_team = Csapat
script_search_class = A megállapítás osztálya
script_search_any = Bármelyik
script_search_nothing_for = Nincs találat erre: „{ $query }”.
script_search_records_for =
    { $count ->
        [one] { $count } bejegyzés erre: „{ $query }”
       *[other] { $count } bejegyzés erre: „{ $query }”
    }
script_search_nothing = Nincs találat
script_search_found = { $count } találat

script_table_shown = Látható: { $shown }, összesen: { $total }

script_report_missing = Válasszon értéket minden alapmetrikához; hiányzik: { $metrics }.
script_report_score = Pontszám: { $score }
script_report_temporal = időbeli: { $score }
script_report_environmental = környezeti: { $score }
script_report_result = { $scores }. { $vector }
script_report_saved = A bejelentés mentve, a fájl neve: { $file }. Küldje el a fenti címre.
script_report_subject = Biztonsági bejelentés: { $title }
script_report_mail = Az e-mail megnyílik a levelezőprogramjában. Semmi sem kerül elküldésre, amíg ott el nem küldi.
script_report_attached = A bejelentés a csatolt fájlban található: { $file }.
script_report_too_long = A bejelentés túl hosszú az itt készített e-mailhez. Mentve, a fájl neve: { $file }. Csatolja ezt a fájlt az e-mailhez.
