### CVSS: scores on pages, the calculator, the names of metrics and values.

## A score on a page.

cvss_score = { $score } ({ $band })
cvss_band_none = keiner
cvss_band_low = niedrig
cvss_band_medium = mittel
cvss_band_high = hoch
cvss_band_critical = kritisch
cvss_sentence = { $score }: { $summary }.
cvss_temporal = Unter Berücksichtigung bekannter Angriffe und Behebungen (Temporal Score): { $score }.
cvss_environmental = In der Umgebung, die der Vektor beschreibt (Environmental Score): { $score }.
cvss_details = Was dieser Wert aussagt
cvss_caption = Metriken von { $vector }
cvss_metric = Metrik
cvss_value = Wert
cvss_means = Bedeutung
cvss_counted_base = { $name }: In den Wert gehen nur die Basismetriken ein.
cvss_counted_threat = { $name }: In den Wert gehen die Basismetriken und bekannte Angriffe ein.
cvss_counted_environment = { $name }: In den Wert gehen die Basismetriken und eine bestimmte Umgebung ein.
cvss_counted_all = { $name }: In den Wert gehen die Basismetriken, bekannte Angriffe und eine bestimmte Umgebung ein.

## The picture of a score.

cvss_scale_none = Keiner
cvss_scale_low = Niedrig
cvss_scale_medium = Mittel
cvss_scale_high = Hoch
cvss_scale_critical = Kritisch
cvss_scale_title = CVSS-{ $version }-Wert { $score } von 10: { $band }
cvss_scale_description = Stufen: keiner 0, niedrig bis 3.9, mittel bis 6.9, hoch bis 8.9, kritisch bis 10. { $metrics }.
cvss_scale_metric = { $metric }: { $value }

## The calculator in the form for reports.

calculator_title = Rechner für CVSS { $version }
calculator_choose = Wählen Sie für jede Basismetrik einen Wert.
calculator_use = Diesen Vektor übernehmen

## Groups of metrics.

cvss_group_base = Basis
cvss_group_temporal = Zeitlich
cvss_group_threat = Bedrohung
cvss_group_environmental = Umgebung
cvss_group_supplemental = Ergänzend
cvss_metrics_base = Basismetriken
cvss_metrics_temporal = Zeitliche Metriken
cvss_metrics_threat = Bedrohungsmetriken
cvss_metrics_environmental = Umgebungsmetriken
cvss_metrics_supplemental = Ergänzende Metriken
cvss_about_base = was jederzeit und überall gilt
cvss_about_threat = was bisher über Angriffe bekannt ist
cvss_about_environmental = was an einem bestimmten Ort gilt: in Ihrer eigenen Installation
cvss_about_supplemental = was in keinen Wert eingeht

## Metrics.

cvss_metric_attack_vector = Angriffsvektor
cvss_metric_attack_complexity = Angriffskomplexität
cvss_metric_privileges_required = Erforderliche Rechte
cvss_metric_user_interaction = Benutzerinteraktion
cvss_metric_scope = Geltungsbereich
cvss_metric_confidentiality = Vertraulichkeit
cvss_metric_integrity = Integrität
cvss_metric_availability = Verfügbarkeit
cvss_metric_exploit_code_maturity = Reifegrad des Exploit-Codes
cvss_metric_remediation_level = Stand der Behebung
cvss_metric_report_confidence = Verlässlichkeit der Angaben
cvss_metric_confidentiality_requirement = Anforderung an die Vertraulichkeit
cvss_metric_integrity_requirement = Anforderung an die Integrität
cvss_metric_availability_requirement = Anforderung an die Verfügbarkeit
cvss_metric_modified_attack_vector = Angepasster Angriffsvektor
cvss_metric_modified_attack_complexity = Angepasste Angriffskomplexität
cvss_metric_modified_privileges_required = Angepasste erforderliche Rechte
cvss_metric_modified_user_interaction = Angepasste Benutzerinteraktion
cvss_metric_modified_scope = Angepasster Geltungsbereich
cvss_metric_modified_confidentiality = Angepasste Vertraulichkeit
cvss_metric_modified_integrity = Angepasste Integrität
cvss_metric_modified_availability = Angepasste Verfügbarkeit
cvss_metric_attack_requirements = Angriffsbedingungen
cvss_metric_confidentiality_of_the_vulnerable_system = Vertraulichkeit des verwundbaren Systems
cvss_metric_integrity_of_the_vulnerable_system = Integrität des verwundbaren Systems
cvss_metric_availability_of_the_vulnerable_system = Verfügbarkeit des verwundbaren Systems
cvss_metric_confidentiality_of_subsequent_systems = Vertraulichkeit der Folgesysteme
cvss_metric_integrity_of_subsequent_systems = Integrität der Folgesysteme
cvss_metric_availability_of_subsequent_systems = Verfügbarkeit der Folgesysteme
cvss_metric_exploit_maturity = Exploit-Reifegrad
cvss_metric_modified_attack_requirements = Angepasste Angriffsbedingungen
cvss_metric_modified_confidentiality_of_the_vulnerable_system = Angepasste Vertraulichkeit des verwundbaren Systems
cvss_metric_modified_integrity_of_the_vulnerable_system = Angepasste Integrität des verwundbaren Systems
cvss_metric_modified_availability_of_the_vulnerable_system = Angepasste Verfügbarkeit des verwundbaren Systems
cvss_metric_modified_confidentiality_of_subsequent_systems = Angepasste Vertraulichkeit der Folgesysteme
cvss_metric_modified_integrity_of_subsequent_systems = Angepasste Integrität der Folgesysteme
cvss_metric_modified_availability_of_subsequent_systems = Angepasste Verfügbarkeit der Folgesysteme
cvss_metric_safety = Personensicherheit
cvss_metric_automatable = Automatisierbarkeit
cvss_metric_recovery = Wiederherstellung
cvss_metric_value_density = Wertdichte
cvss_metric_response_effort = Reaktionsaufwand
cvss_metric_provider_urgency = Dringlichkeit laut Anbieter

## Values.

cvss_value_not_defined = Nicht definiert
cvss_value_network = Netzwerk
cvss_value_adjacent = Benachbart
cvss_value_local = Lokal
cvss_value_physical = Physisch
cvss_value_low = Niedrig
cvss_value_high = Hoch
cvss_value_none = Keine
cvss_value_required = Erforderlich
cvss_value_unchanged = Unverändert
cvss_value_changed = Verändert
cvss_value_functional = Funktionsfähig
cvss_value_proof_of_concept = Proof of Concept
cvss_value_unproven = Unbewiesen
cvss_value_unavailable = Nicht verfügbar
cvss_value_workaround = Workaround
cvss_value_temporary_fix = Vorläufige Behebung
cvss_value_official_fix = Offizielle Behebung
cvss_value_confirmed = Bestätigt
cvss_value_reasonable = Plausibel
cvss_value_unknown = Unbekannt
cvss_value_medium = Mittel
cvss_value_present = Vorhanden
cvss_value_passive = Passiv
cvss_value_active = Aktiv
cvss_value_negligible = Vernachlässigbar
cvss_value_safety = Personensicherheit
cvss_value_attacked = Angegriffen
cvss_value_unreported = Nicht berichtet
cvss_value_no = Nein
cvss_value_yes = Ja
cvss_value_automatic = Automatisch
cvss_value_user = Durch Benutzer
cvss_value_irrecoverable = Nicht wiederherstellbar
cvss_value_diffuse = Verteilt
cvss_value_concentrated = Konzentriert
cvss_value_moderate = Mäßig
cvss_value_clear = Clear
cvss_value_green = Grün
cvss_value_amber = Gelb
cvss_value_red = Rot

## What the values say in short.

cvss_short_harmless = { $list }, richtet keinen Schaden an
cvss_short_v3_vector_network = über das Netzwerk angreifbar
cvss_short_v3_vector_adjacent = aus einem benachbarten Netzwerk angreifbar
cvss_short_v3_vector_local = lokal auf dem System angreifbar
cvss_short_v3_vector_physical = nur mit physischem Zugriff auf das Gerät angreifbar
cvss_short_v3_complexity_high = erfordert Vorbereitung oder Glück
cvss_short_v3_privileges_none = erfordert kein Benutzerkonto
cvss_short_v3_privileges_low = erfordert ein Benutzerkonto
cvss_short_v3_privileges_high = erfordert Administratorrechte
cvss_short_v3_interaction_none = ohne Zutun eines Benutzers
cvss_short_v3_interaction_required = nur mit Zutun eines Benutzers
cvss_short_v3_scope_changed = wirkt über die Komponente hinaus
cvss_short_v3_confidentiality_high = alle Daten lesbar
cvss_short_v3_confidentiality_low = einige Daten lesbar
cvss_short_v3_integrity_high = alle Daten veränderbar
cvss_short_v3_integrity_low = einige Daten veränderbar
cvss_short_v3_availability_high = Ausfall des Dienstes möglich
cvss_short_v3_availability_low = Störung des Dienstes möglich
cvss_short_v4_complexity_high = erfordert das Umgehen einer Schutzmaßnahme
cvss_short_v4_requirements_present = nur unter bestimmten Bedingungen möglich
cvss_short_v4_interaction_passive = erfordert die Anwesenheit eines Benutzers
cvss_short_v4_subsequent_c_high = alle Daten der Folgesysteme lesbar
cvss_short_v4_subsequent_c_low = einige Daten der Folgesysteme lesbar
cvss_short_v4_subsequent_i_high = alle Daten der Folgesysteme veränderbar
cvss_short_v4_subsequent_i_low = einige Daten der Folgesysteme veränderbar
cvss_short_v4_subsequent_a_high = Ausfall der Folgesysteme möglich
cvss_short_v4_subsequent_a_low = Störung der Folgesysteme möglich
