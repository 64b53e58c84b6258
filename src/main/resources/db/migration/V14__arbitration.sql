-- 仲裁: one per dispute, from the application received to the way in which it was closed.
create table arbitration (
    registration_number varchar(11) primary key references dispute (registration_number),
    application_received_on date not null,
    collective boolean not null,
    oral boolean default false not null,
    supplement_noticed_on date,
    supplement_notices integer default 0 not null,
    supplement_items varchar(4000),
    second_supplement_approved_by varchar(64),
    supplemented_on date,
    mediation_suggested_on date,
    mediation_consent_on date,
    deferral_ended_on date,
    undecided_since date,
    handler varchar(64),
    procedure_kind varchar(16),
    tribunal_form varchar(16),
    proposal varchar(32),
    ground varchar(32),
    reason varchar(2000),
    competent_commission varchar(500),
    decided_on date,
    approver varchar(64),
    accepted_on date,
    case_no varchar(100) unique,
    closing varchar(32),
    closed_on date
);

-- 立案审批表: the four conditions, each with its own opinion; a second review replaces the first.
create table filing_condition (
    registration_number varchar(11) not null references arbitration (registration_number),
    requirement varchar(32) not null,
    met boolean not null,
    opinion varchar(2000) not null,
    primary key (registration_number, requirement)
);

-- 案号: one sequence a year for each series.
create table case_no_sequence (
    series varchar(16) not null,
    "year" integer not null,
    last_number bigint not null,
    primary key (series, "year")
);

-- Who does what in a case; what one person may not both do is kept apart by rules.
create table duty (
    registration_number varchar(11) not null references dispute (registration_number),
    person varchar(64) not null,
    duty varchar(16) not null,
    taken_at timestamp with time zone not null,
    primary key (registration_number, person, duty)
);
create index duty_person on duty (person);
-- mediators appointed before duties were kept
insert into duty (registration_number, person, duty, taken_at)
    select distinct m.registration_number, b.user_id, 'MEDIATOR', current_timestamp
    from mediation_member b join mediation m on m.id = b.mediation_id;

-- Whose recusal has been asked for keeps out of the case until it is decided.
create table duty_lock (
    registration_number varchar(11) not null references dispute (registration_number),
    person varchar(64) not null,
    locked_at timestamp with time zone not null,
    primary key (registration_number, person)
);
