-- A house of :closed finished and :open running cases over six years, told by arithmetic: the same each time.
create table made as
select i, i > :closed running,
    case when i > :closed then date '2026-11-14' - (i * 37) % 120 else date '2021-01-01' + ((i::bigint * 2030) / :closed)::int end received,
    case (i * 31) % 10 when 0 then 'A' when 1 then 'A' when 2 then 'A' when 3 then 'A' when 4 then 'F' when 5 then 'F' else 'B' end road,
    5 + (i * 17) % 40 days, (array['REMUNERATION','SEVERANCE','LABOUR_RELATION','INJURY_BENEFITS','SOCIAL_INSURANCE','WELFARE','OTHER'])[1 + i % 7] cause,
    'person' || (i * 13) % 40 person, 'org' || (i * 11) % 6 org, i % 50 = 0 late, 1 + (i * 7) % 5 reached
from generate_series(1, :closed + :open) i;
create table told as
select to_char(received, 'YYYY') || '-' || lpad((row_number() over (partition by extract(year from received) order by received, i))::text, 6, '0') number,
    made.*, received + days ended,
    case road
        when 'A' then array['REGISTERED','SEEKING_CONSENT','MEDIATION_REQUESTED','IN_MEDIATION','SIGNING_AGREEMENT','CLOSED']
        when 'F' then array['REGISTERED','SEEKING_CONSENT','MEDIATION_REQUESTED','IN_MEDIATION','MEDIATION_ENDED','CLOSED']
        else array['REGISTERED','FILING','PREPARING','HEARING','AWARDING','CLOSED'] end stages
from made;
create unique index told_number on told (number);
insert into dispute (registration_number, received_on, registered_at, registered_by, channel, cause, scope, facts, workers_concerned,
    common_claim, wage_arrears_evident, migrant_worker, stage, outcome, closed_on)
select number, received, received + time '09:00', 'registrar', 'COUNTER', cause, 'LABOUR', 'x', 1 + i % 3, false, false, false,
    case when running then stages[reached] else 'CLOSED' end,
    case when running then null when road = 'A' then 'AGREEMENT' when road = 'F' then 'NOT_PURSUED' else 'AWARD' end,
    case when running then null else ended end
from told;
insert into party (registration_number, side, ordinal, kind, name)
select number, 'APPLICANT', 1, 'PERSON', '欧阳样' from told union all select number, 'RESPONDENT', 1, 'ORGANISATION', '虚构公司' from told;
insert into journal (registration_number, happened_at, actor, kind, element_id)
select number, received + (days * (s - 1)) / 5 + time '10:00' + s * interval '1 minute', person, 'STAGE', stages[s]
from told, generate_series(1, 6) s where not running or s <= reached order by number, s;
-- The steps of the same cases, six each as in the engine's history below, all of one model: entered, left, some of them late.
insert into journal (registration_number, happened_at, actor, kind, process_id, process_version, element_id, element_type, activity_instance, due_on)
select number, received + (days * (s - 1 + gone)) / 5 + time '10:00' + s * interval '1 minute', person, case gone when 1 then 'STEP_LEFT' else 'STEP_ENTERED' end,
    :key, 1, (array['requestMediation','acceptMediation','isMediationAccepted','holdSessions','concludeAgreement','announceAgreement'])[s], 'userTask',
    'a' || i || '-' || s, case when gone = 1 and s = 2 then received + (days * s) / 5 + i % 20 - 1 end
from told, generate_series(1, 6) s, generate_series(0, 1) gone where not running or s < reached or (s = reached and gone = 0);
insert into running_limit (registration_number, rule, started_on, due_on, raw_due_on, provisional, status, settled_on, overseer)
select number, rule, received, due, due, false,
    case when running and s = 3 then case when due < date '2026-11-15' then 'MISSED' else 'RUNNING' end when late then 'MISSED' else 'MET' end,
    case when running and s = 3 then null when late then due + 3 else due - 1 end,
    case when road = 'B' then 'institute-head' else 'studio-coordinator' end
from (select told.*, s, case when road = 'B' then (array['A05','A09','A22'])[s] else (array['M02','M03','M03'])[s] end rule,
        received + (array[5, 20, 50])[s] + (case when running then (i * 5) % 60 else 0 end) due
    from told, generate_series(1, 3) s) x;
insert into mediation (registration_number, requested_on, organisation, accepted_on, outcome, closed_on)
select number, received, org, received + 2, case when running then null when road = 'A' then 'AGREEMENT' else 'NOT_AGREED' end,
    case when running then null else ended end
from told where road in ('A', 'F');
insert into mediation_member (mediation_id, user_id, presiding, appointed_on)
select m.id, t.person, true, t.received from mediation m join told t on t.number = m.registration_number;
insert into arbitration (registration_number, application_received_on, collective, procedure_kind, tribunal_form, accepted_on, mediation_suggested_on, closing, closed_on)
select number, received, false, case when i % 3 = 0 then 'SIMPLIFIED' else 'ORDINARY' end, case when i % 4 = 0 then 'PANEL' else 'SOLE' end,
    received + 3, case when i % 5 = 0 then received + 1 end, case when running then null when i % 4 = 1 then 'MEDIATED' else 'AWARD' end,
    case when running then null else ended end
from told where road = 'B';
insert into tribunal_seat (registration_number, person, seat, seated_on)
select number, person, 'SOLE', received + 5 from told where road = 'B';
insert into award (registration_number, scope, round, deliberated_on, basis, major, conclusion, made_on)
select registration_number, 'FULL', 1, closed_on, 'MAJORITY', false, 'x', closed_on from arbitration where closing = 'AWARD';
insert into award_document (award_id, registration_number, finality)
select id, registration_number, case when id % 3 = 0 then 'FINAL' else 'NON_FINAL' end from award;
insert into motion (registration_number, kind, raised_on, registered_by, content, answer_waived, decision, decided_on)
select number, case when i % 2 = 0 then 'SUSPENSION' else 'EXTENSION' end, received + 10, 'x', 'x', false, 'GRANTED', received + 11
from told where road = 'B' and i % 9 = 0;
insert into court_proceeding (registration_number, document_id, party_id, kind, court, docket_no, filed_on, result, effective_on)
select number, 0, 0, 'SUIT', 'district-court', number, ended + 10, case when i % 3 = 0 then 'JUDGMENT' end, case when i % 3 = 0 then ended + 120 end
from told where road = 'B' and not running and i % 5 = 0;
insert into court_result (registration_number, proceeding_id, received_on, effective_on)
select registration_number, id, effective_on, effective_on from court_proceeding where result is not null;
insert into court_result_item (result_id, award_item_id, verdict)
select id, id, case when id % 4 = 0 then 'CHANGED' else 'UPHELD' end from court_result;
insert into booking (registration_number, purpose, room, starts_at, ends_at, status, booked_at, booked_by)
select number, case when road = 'B' then 'HEARING' else 'MEDIATION_SESSION' end, case when road = 'B' then 'hearing-room-1' else 'joint-room-1' end,
    received + 9 + time '09:00', received + 9 + time '10:30', 'CONFIRMED', received + time '09:00', 'x'
from told where i % 2 = 0;
insert into duty (registration_number, person, duty, taken_at)
select number, person, case when road = 'B' then 'ARBITRATOR' else 'MEDIATOR' end, received + time '09:00' from told
union all select number, 'clerk' || i % 20, 'CLERK', received + time '09:00' from told where road = 'B';
-- What the engine would hold of the same cases: an instance, six activities, three tasks and two variables each.
insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, start_act_id_, root_proc_inst_id_, state_)
select 'p' || i, 'p' || i, number, :key, :definition, received + time '09:00', case when not running then ended + time '16:00' end,
    case when not running then days * 86400000::bigint end, 'start', 'p' || i, case when running then 'ACTIVE' else 'COMPLETED' end from told;
insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_)
select 'a' || i || '-' || s, 'p' || i, :key, :definition, 'p' || i, 'p' || i, 'p' || i, stages[s], stages[s], 'userTask',
    received + (days * (s - 1)) / 5 + time '10:00', case when not running or s < reached then received + (days * s) / 5 + time '10:00' end,
    case when not running or s < reached then 86400000::bigint * days / 5 end, 4
from told, generate_series(1, 6) s where not running or s <= reached;
insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, name_, assignee_, start_time_, end_time_, duration_, due_date_, priority_)
select 't' || i || '-' || s, 'task' || s, :key, :definition, 'p' || i, 'p' || i, 'p' || i, '任务' || s, case when running and s = 3 and i % 3 = 0 then null else person end,
    received + s + time '09:00', case when not (running and s = 3) then received + s + 4 + time '09:00' end, case when not (running and s = 3) then 345600000 end,
    received + (array[5, 20, 50])[s] + (case when running then (i * 5) % 60 else 0 end) + time '23:59', 50
from told, generate_series(1, 3) s;
insert into act_hi_varinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, var_type_, create_time_, rev_, text_, state_)
select 'v' || i || '-' || name, :key, :definition, 'p' || i, 'p' || i, 'p' || i, 'p' || i, name, 'string', received, 1, value, 'CREATED'
from told, lateral (values ('outcome', case when running then null when road = 'A' then 'AGREEMENT' when road = 'F' then 'NOT_AGREED' else 'AWARD' end), ('cause', cause)) v (name, value)
where value is not null;
insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, proc_def_key_)
select 'p' || i, 1, 'p' || i, 'p' || i, number, :definition, stages[reached], 'a' || i || '-' || reached, true, false, true, false, 1, 2, :key from told where running;
insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_, task_state_)
select 't' || i || '-3', 1, 'p' || i, 'p' || i, :definition, '任务' || i % 12,
    (array['requestMediation','acceptMediation','isMediationAccepted','holdSessions','concludeAgreement','announceAgreement'])[reached], case when i % 3 = 0 then null else person end, 50,
    received + 3 + time '09:00', received + 50 + time '23:59', 1, 'Created'
from told where running;
drop table made;
drop table told;
