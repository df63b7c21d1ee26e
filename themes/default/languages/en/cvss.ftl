### CVSS: scores, their bands, metrics and values, and what they mean.

## A score on a page.

# "9.8 critical"; $band is one of the next words.
cvss_score = { $score } { $band }
cvss_band_none = none
cvss_band_low = low
cvss_band_medium = medium
cvss_band_high = high
cvss_band_critical = critical
# $score is cvss_score, set in bold; $summary is a list of the messages cvss_short_…
cvss_sentence = { $score }: { $summary }.
cvss_temporal = With what is known of attacks and fixes (temporal score): { $score }.
cvss_environmental = In the environment that the vector describes (environmental score): { $score }.
# Opens a table.
cvss_details = What this score says
cvss_caption = Metrics of { $vector }
cvss_metric = Metric
cvss_value = Value
cvss_means = What it means
# What a score of version 4 counts in; $name is CVSS-B, CVSS-BT, CVSS-BE or CVSS-BTE.
cvss_counted_base = { $name }: the score counts in the base metrics alone.
cvss_counted_threat = { $name }: the score counts in the base metrics and what is known of attacks.
cvss_counted_environment = { $name }: the score counts in the base metrics and one environment.
cvss_counted_all = { $name }: the score counts in the base metrics, what is known of attacks, and one environment.

## The picture of a score. The names of bands stand below a scale and have little room: ten letters at most.

cvss_scale_none = None
cvss_scale_low = Low
cvss_scale_medium = Medium
cvss_scale_high = High
cvss_scale_critical = Critical
# For those who can't see it; $band is a word such as "critical".
cvss_scale_title = CVSS { $version } score { $score } of 10: { $band }
# $metrics is a list of the next message.
cvss_scale_description = Bands: none 0, low to 3.9, medium to 6.9, high to 8.9, critical to 10. { $metrics }.
cvss_scale_metric = { $metric }: { $value }

## The calculator in the form for reports.

calculator_title = Calculator for CVSS { $version }
calculator_choose = Choose a value of each base metric.
calculator_use = Use this vector

## Groups of metrics: alone, as a heading, and what they tell of.

cvss_group_base = Base
cvss_group_temporal = Temporal
cvss_group_threat = Threat
cvss_group_environmental = Environmental
cvss_group_supplemental = Supplemental
cvss_metrics_base = Base metrics
cvss_metrics_temporal = Temporal metrics
cvss_metrics_threat = Threat metrics
cvss_metrics_environmental = Environmental metrics
cvss_metrics_supplemental = Supplemental metrics
cvss_about_base = what is so at all times and everywhere
cvss_about_threat = what is known of attacks by now
cvss_about_environmental = what is so at one place: in your own installation
cvss_about_supplemental = what goes into no score

## Metrics, in pictures too: three lines of 21 letters at most.

cvss_metric_attack_vector = Attack vector
cvss_metric_attack_complexity = Attack complexity
cvss_metric_privileges_required = Privileges required
cvss_metric_user_interaction = User interaction
cvss_metric_scope = Scope
cvss_metric_confidentiality = Confidentiality
cvss_metric_integrity = Integrity
cvss_metric_availability = Availability
cvss_metric_exploit_code_maturity = Exploit code maturity
cvss_metric_remediation_level = Remediation level
cvss_metric_report_confidence = Report confidence
cvss_metric_confidentiality_requirement = Confidentiality requirement
cvss_metric_integrity_requirement = Integrity requirement
cvss_metric_availability_requirement = Availability requirement
cvss_metric_modified_attack_vector = Modified attack vector
cvss_metric_modified_attack_complexity = Modified attack complexity
cvss_metric_modified_privileges_required = Modified privileges required
cvss_metric_modified_user_interaction = Modified user interaction
cvss_metric_modified_scope = Modified scope
cvss_metric_modified_confidentiality = Modified confidentiality
cvss_metric_modified_integrity = Modified integrity
cvss_metric_modified_availability = Modified availability
cvss_metric_attack_requirements = Attack requirements
cvss_metric_confidentiality_of_the_vulnerable_system = Confidentiality of the vulnerable system
cvss_metric_integrity_of_the_vulnerable_system = Integrity of the vulnerable system
cvss_metric_availability_of_the_vulnerable_system = Availability of the vulnerable system
cvss_metric_confidentiality_of_subsequent_systems = Confidentiality of subsequent systems
cvss_metric_integrity_of_subsequent_systems = Integrity of subsequent systems
cvss_metric_availability_of_subsequent_systems = Availability of subsequent systems
cvss_metric_exploit_maturity = Exploit maturity
cvss_metric_modified_attack_requirements = Modified attack requirements
cvss_metric_modified_confidentiality_of_the_vulnerable_system = Modified confidentiality of the vulnerable system
cvss_metric_modified_integrity_of_the_vulnerable_system = Modified integrity of the vulnerable system
cvss_metric_modified_availability_of_the_vulnerable_system = Modified availability of the vulnerable system
cvss_metric_modified_confidentiality_of_subsequent_systems = Modified confidentiality of subsequent systems
cvss_metric_modified_integrity_of_subsequent_systems = Modified integrity of subsequent systems
cvss_metric_modified_availability_of_subsequent_systems = Modified availability of subsequent systems
cvss_metric_safety = Safety
cvss_metric_automatable = Automatable
cvss_metric_recovery = Recovery
cvss_metric_value_density = Value density
cvss_metric_response_effort = Response effort
cvss_metric_provider_urgency = Provider urgency

## Values. One word is for several metrics: "Low" of a complexity, of privileges, of harm.

cvss_value_not_defined = Not defined
cvss_value_network = Network
cvss_value_adjacent = Adjacent
cvss_value_local = Local
cvss_value_physical = Physical
cvss_value_low = Low
cvss_value_high = High
cvss_value_none = None
cvss_value_required = Required
cvss_value_unchanged = Unchanged
cvss_value_changed = Changed
cvss_value_functional = Functional
cvss_value_proof_of_concept = Proof of concept
cvss_value_unproven = Unproven
cvss_value_unavailable = Unavailable
cvss_value_workaround = Workaround
cvss_value_temporary_fix = Temporary fix
cvss_value_official_fix = Official fix
cvss_value_confirmed = Confirmed
cvss_value_reasonable = Reasonable
cvss_value_unknown = Unknown
cvss_value_medium = Medium
cvss_value_present = Present
cvss_value_passive = Passive
cvss_value_active = Active
cvss_value_negligible = Negligible
cvss_value_safety = Safety
cvss_value_attacked = Attacked
cvss_value_unreported = Unreported
cvss_value_no = No
cvss_value_yes = Yes
cvss_value_automatic = Automatic
cvss_value_user = User
cvss_value_irrecoverable = Irrecoverable
cvss_value_diffuse = Diffuse
cvss_value_concentrated = Concentrated
cvss_value_moderate = Moderate
cvss_value_clear = Clear
cvss_value_green = Green
cvss_value_amber = Amber
cvss_value_red = Red

## What the values say in short: parts of a list within one sentence, cvss_sentence.

# $list is such a list.
cvss_short_harmless = { $list }, and does no harm
cvss_short_v3_vector_network = can be attacked over the network
cvss_short_v3_vector_adjacent = can be attacked from a neighbouring network
cvss_short_v3_vector_local = can be attacked from within the machine
cvss_short_v3_vector_physical = can be attacked with the device at hand
cvss_short_v3_complexity_high = takes preparation or luck
cvss_short_v3_privileges_none = needs no account
cvss_short_v3_privileges_low = needs an account
cvss_short_v3_privileges_high = needs the rights of an administrator
cvss_short_v3_interaction_none = no user has to act
cvss_short_v3_interaction_required = a user has to act
cvss_short_v3_scope_changed = reaches beyond the component
cvss_short_v3_confidentiality_high = all data can be read
cvss_short_v3_confidentiality_low = some data can be read
cvss_short_v3_integrity_high = all data can be changed
cvss_short_v3_integrity_low = some data can be changed
cvss_short_v3_availability_high = the service can be stopped
cvss_short_v3_availability_low = the service can be disturbed
cvss_short_v4_complexity_high = a defence has to be got around first
cvss_short_v4_requirements_present = works under certain conditions alone
cvss_short_v4_interaction_passive = a user has to be there
cvss_short_v4_subsequent_c_high = all data of other systems can be read
cvss_short_v4_subsequent_c_low = some data of other systems can be read
cvss_short_v4_subsequent_i_high = all data of other systems can be changed
cvss_short_v4_subsequent_i_low = some data of other systems can be changed
cvss_short_v4_subsequent_a_high = other systems can be stopped
cvss_short_v4_subsequent_a_low = other systems can be disturbed
