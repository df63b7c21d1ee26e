### Words of records: severities, states, classes and the like. The part before the hyphen names the set, the part
### behind it the word as records write it.

## Category: What kind of incident or event it is.

Category-security-incident = Security incident
Category-vulnerability = Vulnerability
Category-outage = Outage

## Severity: How bad it is, worst first.

Severity-critical = Critical
Severity-high = High
Severity-medium = Medium
Severity-low = Low
Severity-none = None

## Priority: How soon it is worked on, soonest first.

Priority-P1 = P1
Priority-P2 = P2
Priority-P3 = P3
Priority-P4 = P4

## State: Where an incident stands.

State-open = Open
State-contained = Contained
State-resolved = Resolved
State-reviewed = Reviewed
State-closed = Closed

## SecurityAttribute: Security attribute that was lost (VERIS).

SecurityAttribute-confidentiality = Confidentiality
SecurityAttribute-integrity = Integrity
SecurityAttribute-availability = Availability

## ActorKind: Who acted (VERIS actor).

ActorKind-external = External
ActorKind-internal = Internal
ActorKind-partner = Partner
ActorKind-unknown = Unknown

## Lane: The lane of a timeline row.

Lane-cause = Cause
Lane-attacker = Attacker
Lane-detection = Detection
Lane-response = Response
Lane-comms = Communication
Lane-external = External

## Phase: Phase of the response (NIST SP 800-61 r2; r3 speaks of CSF 2.0 functions).

Phase-preparation = Preparation
Phase-detection-and-analysis = Detection and analysis
Phase-containment-eradication-recovery = Containment, eradication and recovery
Phase-post-incident = Post-incident

## Milestone: A turning point in the timeline, from which durations are derived.

Milestone-started = Started
Milestone-detected = Detected
Milestone-acknowledged = Acknowledged
Milestone-contained = Contained
Milestone-eradicated = Eradicated
Milestone-recovered = Recovered
Milestone-notified = Notified
Milestone-closed = Closed

## Flag: Why a record is not plainly published.

Flag-draft = Draft
Flag-embargoed = Under embargo
Flag-withdrawn = Withdrawn

## EvidenceKind: What kind of evidence it is.

EvidenceKind-log = Log
EvidenceKind-image = Image
EvidenceKind-config = Configuration
EvidenceKind-chat = Chat
EvidenceKind-ticket = Ticket
EvidenceKind-binary = Binary
EvidenceKind-network = Network capture
EvidenceKind-testimony = Testimony
EvidenceKind-document = Document

## FindingClass: The six classes of findings.

FindingClass-technical-lapse = Technical lapse
FindingClass-procedural-failure = Procedural failure
FindingClass-manual-error = Manual error
FindingClass-process-flaw = Process flaw
FindingClass-communication-glitch = Communication glitch
FindingClass-new-attack-vector = New attack vector

## Role: What part a finding played.

Role-root = Root cause
Role-contributing = Contributing factor
Role-trigger = Trigger

## ImprovementKind: What an improvement does.

ImprovementKind-prevent = Prevent
ImprovementKind-detect = Detect
ImprovementKind-mitigate = Mitigate
ImprovementKind-respond = Respond

## ImprovementRoute: The way in which an improvement is made.

ImprovementRoute-bug = Bug
ImprovementRoute-change-request = Change request
ImprovementRoute-service-investment = Service investment
ImprovementRoute-process = Process
ImprovementRoute-documentation = Documentation
ImprovementRoute-training = Training

## Scope: How far an improvement reaches.

Scope-team = Team
Scope-organisation = Organisation
Scope-cross-organisation = Cross-organisation

## Status: What the owner of an improvement says of it.

Status-proposed = Proposed
Status-open = Open
Status-in-progress = In progress
Status-blocked = Blocked
Status-done = Done
Status-declined = Declined

## ImprovementState: What an improvement is, by its owner's status and its reviews.

ImprovementState-proposed = Proposed
ImprovementState-open = Open
ImprovementState-in-progress = In progress
ImprovementState-blocked = Blocked
ImprovementState-awaiting-verification = Awaiting verification
ImprovementState-verified = Verified
ImprovementState-declined = Declined

## PartyKind: What a group or organisation outside the team is.

PartyKind-team = Team
PartyKind-vendor = Vendor
PartyKind-customer = Customer
PartyKind-csirt = CSIRT
PartyKind-law-enforcement = Law enforcement
PartyKind-regulator = Regulator
PartyKind-researcher = Researcher

## Verdict: A verdict on the response.

Verdict-yes = Yes
Verdict-partly = Partly
Verdict-no = No

## EventStatus: Progress of a security event.

EventStatus-received = Received
EventStatus-acknowledged = Acknowledged
EventStatus-assessing = Assessing
EventStatus-mitigating = Mitigating
EventStatus-resolved = Resolved
EventStatus-closed = Closed

## Outcome: What became of a security event.

Outcome-no-action = No action
Outcome-fixed = Fixed
Outcome-mitigated = Mitigated
Outcome-offering-modified = Offering modified
Outcome-offering-removed = Offering removed
Outcome-duplicate = Duplicate
Outcome-not-reproducible = Not reproducible

## Exploited: Whether attacks are known.

Exploited-yes = Yes, attacks are known
Exploited-no-evidence = No evidence of attacks
Exploited-unknown = Not known

## VexStatus: Status of a product (CSAF 2.0 section 3.2.3.9; OpenVEX has the first four).

VexStatus-known_affected = Affected
VexStatus-known_not_affected = Not affected
VexStatus-fixed = Fixed
VexStatus-under_investigation = Under investigation
VexStatus-first_affected = First affected
VexStatus-last_affected = Last affected
VexStatus-first_fixed = First fixed
VexStatus-recommended = Recommended

## Justification: Why a product is not affected (CSAF 2.0 section 3.2.3.5, the same words in OpenVEX).

Justification-component_not_present = The component is not part of the product
Justification-inline_mitigations_already_exist = Protections against it are built in
Justification-vulnerable_code_cannot_be_controlled_by_adversary = An attacker can't control the vulnerable code
Justification-vulnerable_code_not_in_execute_path = The vulnerable code is never run
Justification-vulnerable_code_not_present = The vulnerable code is not part of the product

## RemediationCategory: Category of a remediation (CSAF 2.0 section 3.2.3.12.1).

RemediationCategory-vendor_fix = Fix
RemediationCategory-mitigation = Mitigation
RemediationCategory-workaround = Workaround
RemediationCategory-fix_planned = Fix planned
RemediationCategory-no_fix_planned = No fix planned
RemediationCategory-none_available = None available

## IndicatorKind: Kind of an indicator of compromise.

IndicatorKind-sha256 = SHA-256
IndicatorKind-md5 = MD5
IndicatorKind-ipv4 = IPv4 address
IndicatorKind-ipv6 = IPv6 address
IndicatorKind-domain = Domain
IndicatorKind-url = URL
IndicatorKind-path = File path
IndicatorKind-email = Mail address

## ReviewResult: What a review found of an item.

ReviewResult-on-track = On track
ReviewResult-extended = Extended
ReviewResult-verified = Verified
ReviewResult-reopened = Reopened
ReviewResult-declined = Declined
ReviewResult-effective = Effective
ReviewResult-recurred = Recurred

## Regime: A legal or contractual duty to notify.

Regime-gdpr-art-33 = GDPR Art. 33
Regime-gdpr-art-34 = GDPR Art. 34
Regime-nis2-early-warning = NIS2 early warning
Regime-nis2-notification = NIS2 notification
Regime-nis2-final = NIS2 final report
Regime-dora-initial = DORA initial notification
Regime-dora-intermediate = DORA intermediate report
Regime-dora-final = DORA final report
Regime-sec-8k-1-05 = SEC 8-K Item 1.05
Regime-cra-early-warning = CRA early warning
Regime-cra-notification = CRA notification
Regime-cra-final = CRA final report
Regime-hipaa = HIPAA
Regime-circia = CIRCIA (not in force, verify)
Regime-contract = Contract
Regime-custom = Other

## ClockStart: What started the clock of a duty to notify.

ClockStart-aware = Became aware
ClockStart-high-risk = High risk established
ClockStart-classified = Classified as major
ClockStart-materiality-determined = Materiality determined
ClockStart-fix-available = Fix available
ClockStart-submitted = Earlier notice submitted
ClockStart-discovered = Discovered
ClockStart-reasonable-belief = Reasonable belief
ClockStart-ransom-paid = Ransom paid
ClockStart-as-agreed = As agreed

## ClockState: Where the clock of a duty to notify stands, the most pressing first.

ClockState-overdue = Overdue
ClockState-running = Running
ClockState-no-deadline = No fixed deadline
ClockState-not-started = Clock not started
ClockState-late = Sent late
ClockState-unclear = Sent; whether in time can't be told
ClockState-in-time = Sent in time
ClockState-sent = Sent

## ScoreResult: What a record shows of one point of the response.

ScoreResult-yes = Yes
ScoreResult-partly = Partly
ScoreResult-no = No
ScoreResult-not-applicable = Not applicable
ScoreResult-not-shown = Not shown here
