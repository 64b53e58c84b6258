-- 到庭情况 of each party in each hearing, with the proof that it had the notice of it.
create table hearing_attendance (
    hearing_id bigint not null references hearing (id),
    party_id bigint not null references party (id),
    attendance varchar(16) not null,
    notice_served_on date,
    notice_method varchar(32),
    notice_in_time boolean not null,
    primary key (hearing_id, party_id)
);

-- 撤回、和解 of some of the parties only, by their ids; null where the motion is everybody's.
alter table motion add column parties varchar(8000);
