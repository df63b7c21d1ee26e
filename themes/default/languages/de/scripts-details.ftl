### Words of scripts on the pages of incidents and advisories.

## The timeline of an incident

script_timeline_controls = Zeitverlauf
script_timeline_no_lane = Ohne Bereich
script_timeline_rows_shown = { $shown } von { $all } Zeilen angezeigt
script_timeline_rows = Angezeigte Zeilen
script_timeline_all = Alle
script_timeline_all_shown = Alle Zeilen angezeigt
script_timeline_to_utc = Zeiten in UTC anzeigen
script_timeline_to_local = Zeiten in meiner Zeitzone anzeigen
script_timeline_local = Zeiten in { $zone }; die Grafik bleibt in UTC
script_timeline_utc = Zeiten in UTC
script_timeline_copy = Als CSV kopieren
script_timeline_copied =
    { $count ->
        [one] { $count } Zeile kopiert
       *[other] { $count } Zeilen kopiert
    }
script_timeline_refused = Der Browser hat es verweigert: Nehmen Sie stattdessen die Datei
script_lanes_hint = Zeigen Sie auf eine Markierung, oder wechseln Sie zwischen ihnen mit den Pfeiltasten.

## "Am I affected?": the first sentence

script_affected_version_of = { $product } { $version }
script_affected_head_affected = { $what } ist betroffen.
script_affected_head_unread = Dies ist keine vergleichbare Version von { $product }.
script_affected_head_words = Diese Seite kann nicht feststellen, ob { $what } betroffen ist.
script_affected_head_open = Noch nicht bekannt: Ob { $what } betroffen ist, wird untersucht.
script_affected_head_unknown = Dieser Sicherheitshinweis sagt nicht, ob { $what } betroffen ist.
script_affected_head_outside = { $what } gehört nicht zu den betroffenen Versionen.
script_affected_head_fixed = In { $what } ist die Schwachstelle behoben.
script_affected_head_safe = { $what } ist nicht betroffen.

## "Am I affected?": what stands behind the first sentence

script_affected_group = { $ids }: { $said }
script_affected_no_place = Ihr Platz in der Reihenfolge der Versionen lässt sich nicht bestimmen.
script_affected_suffix = Nur durch ihren Zusatz liegt sie vor { $first }, der ersten betroffenen Version.
script_affected_earlier = Sie ist älter als { $first }, die erste betroffene Version.
script_affected_later_than_fix = Sie ist neuer als { $fixed }, die Version mit der Behebung.
script_affected_before_fix = Sie ist neuer als { $last } und älter als die Version mit der Behebung.
script_affected_not_below = Sie liegt nicht unterhalb von { $end }, wo die betroffenen Versionen enden.
script_affected_one_by_one = Die betroffenen Versionen sind einzeln genannt: { $versions }.
script_affected_later_than_last = Sie ist neuer als { $last }, die letzte als betroffen genannte Version; eine Behebung ist nicht genannt.
script_affected_which = Welche Versionen: { $which }.
script_affected_no_fix = Keine Version mit Behebung ist genannt.
script_affected_upgrade = Aktualisieren Sie auf { $versions }.
script_affected_or = { $list } oder { $last }
script_affected_named_as_fixed = Als behoben genannt: { $versions }.
script_affected_in_words = Der Sicherheitshinweis beschreibt in Worten, welche Versionen gemeint sind.
script_affected_said_affected = Betroffen: { $which }.
script_affected_said_safe = Nicht betroffen: { $which }.
script_affected_said_fixed = Behoben: { $which }.
script_affected_said_open = Wird untersucht: { $which }.
script_affected_order = In der Reihenfolge der Versionen ({ $order }) lässt sich „{ $version }“ nicht einordnen.
script_affected_has_fix = Sie enthält die Behebung.
script_affected_no_range = Sie liegt in keinem der unten genannten Bereiche.

## "Am I affected?": links and hints

script_affected_what_to_do = Was zu tun ist
script_affected_ask = Herausgeber fragen
script_affected_copy_link = Link zu dieser Antwort kopieren
script_affected_no_version = Geben Sie die Version ein, die Sie einsetzen.

## The page of an advisory: copying, ticking steps

script_copy = Kopieren
script_copy_code = { $code } kopieren
script_copied = Kopiert.
script_copy_indicators = Alle entschärft kopieren
script_steps_ticked = { $done } von { $all } Schritten abgehakt, in diesem Browser.
script_steps_tick = Haken Sie ab, was erledigt ist: Dieser Browser merkt es sich.
