processes_total = { $findings } folyamathiba { $incidents } incidensben, aszerint, hogy mi nem működött; { $open } fejlesztés még befejezetlen.
processes_what_failed = Mi nem működött
processes_findings =
    { $count ->
        [one] megállapítás
       *[other] megállapítás
    }
processes_of = { $findings } megállapítás { $incidents } incidensben.
processes_of_since = { $findings } megállapítás { $incidents } incidensben; az első: { $since }
processes_of_since_last = { $findings } megállapítás { $incidents } incidensben; az első: { $since }, a legutóbbi: { $last }
processes_in = Incidens: { $incident }
processes_more_findings = További { $count } az összes megállapítás között
processes_changes = Mi változik emiatt
processes_answers = Fejlesztések, amelyek e megállapításokra válaszolnak
processes_more = További { $count }.
processes_unanswered =
    { $count ->
        [one] Erre a megállapításra egyetlen fejlesztés sem válaszol.
       *[other] Ezekre a megállapításokra egyetlen fejlesztés sem válaszol.
    }
processes_nobody = nincs megadott felelős
processes_procedures = Módosított eljárások
processes_changed = Módosítva
processes_none_yet = még nincs
processes_none = Nincs nyilvántartott folyamathiba.
processes_wide = Csapatokon és szervezeteken átívelően
processes_wide_about =
    { $count ->
        [one] { $count } fejlesztés, amelynek hatóköre a szervezet vagy több szervezet, és amely a fenti megállapítások egyikére sem válaszol.
       *[other] { $count } fejlesztés, amelynek hatóköre a szervezet vagy több szervezet, és amely a fenti megállapítások egyikére sem válaszol.
    }
processes_wide_caption = Széles hatókörű fejlesztések
processes_nothing_more = Nincs több.

procedure_name = Eljárás
procedure_version = Verzió
procedure_last_revised = Utolsó módosítás
procedure_on_this_page = Az oldal tartalma
procedure_revisions = Módosítások
procedure_improvements = Fejlesztések
procedure_because = Oka: { $improvements }
procedure_after = Előzménye: { $incidents }
procedure_changed_by = Fejlesztések, amelyek módosítják

review_name = Felülvizsgálat
review_held_on = Időpont
review_attended = Résztvevők
review_items = Amit áttekintett
review_items_about = Áttekintett fejlesztések, az akkori eredmény és a mostani állapot
review_found = Eredmény
review_now = Most
review_postmortems = Megtárgyalt utólagos elemzések

service_levels_about =
    { $days ->
        [one] Minden bejelentést { $days } munkanapon belül vissza kell igazolni, az oldal naptára szerinti munkanapokban.
       *[other] Minden bejelentést { $days } munkanapon belül vissza kell igazolni, az oldal naptára szerinti munkanapokban.
    }
service_levels_reports = Bejelentések
service_levels_acknowledged_in_time = Időben visszaigazolva
service_levels_acknowledged_late = Késve visszaigazolva
service_levels_waiting = Várakozik
service_levels_unstated = Megadott időpont nélkül
service_levels_time = Visszaigazolási idő
service_levels_median_of = { $count } bejelentés mediánja, a beérkezéstől a visszaigazolásig
service_levels_by_month = Hónaponként
service_levels_months_about = A hónap a bejelentés hónapja. A medián azokból a bejelentésekből számítódik, amelyeknek beérkezése és visszaigazolása percre pontosan ismert, és legalább három ilyen bejelentés esetén jelenik meg. Minden pont egy ilyen bejelentés, balról jobbra egy perctől harminc napig, logaritmikus skálán; az üres kör késést jelöl.
service_levels_months_caption = Visszaigazolások hónaponként
service_levels_month = Hónap
service_levels_in_time = Időben
service_levels_late = Késve
service_levels_median_time = Visszaigazolási idő mediánja
service_levels_scale = 1 perctől 30 napig
service_levels_dots = Pontok
service_levels_without_time = { $count } időpont nélkül
service_levels_median = Medián
service_levels_of = ({ $count } bejelentésből)
service_levels_too_few = túl kevés
service_levels_none = nincs
service_levels_each = Az egyes bejelentések
service_levels_each_caption = Bejelentések és visszaigazolásuk, a legújabbal kezdve
service_levels_report = Bejelentés
service_levels_received = Beérkezett
service_levels_acknowledged = Visszaigazolva
service_levels_after = Eltelt idő
service_levels_result = Eredmény
service_levels_no_time = Nincs megadott időpont
service_levels_not_yet = Még nem
service_levels_late_by = Késés: { $margin }
service_levels_overdue_by = Lejárt, késés: { $margin }
service_levels_overdue = Lejárt
service_levels_due_in = Várakozik, hátralévő idő: { $margin }
