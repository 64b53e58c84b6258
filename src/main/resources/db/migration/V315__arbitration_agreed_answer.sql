-- 经同意缩短、取消的答辩期 is each respondent's own: who comes into the case later has consented to nothing
create table agreed_answer_period (
    registration_number varchar(11) not null references arbitration (registration_number),
    party_id bigint not null references party (id),
    -- null where it does without the period
    due date,
    primary key (registration_number, party_id)
);
insert into agreed_answer_period (registration_number, party_id, due)
select a.registration_number, p.id, a.agreed_answer_due from arbitration a join party p on p.registration_number = a.registration_number
where p.side = 'RESPONDENT' and p.left_on is null and (a.agreed_answer_waived or a.agreed_answer_due is not null);
alter table arbitration drop column agreed_answer_due;
alter table arbitration drop column agreed_answer_waived;
