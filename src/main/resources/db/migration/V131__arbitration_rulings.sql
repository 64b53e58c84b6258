-- 裁决事项: who owes whom what, with 连带, 补充 or 各自, until when. One claim may have several items, one item several
-- creditors. party_id is of before and stays empty: it is part of a constraint without a name, which H2 cannot drop.
alter table award_item alter column party_id drop not null;
alter table award_item add column relief varchar(48);
alter table award_item add column liability varchar(16);
alter table award_item add column act varchar(2000);
alter table award_item add column from_day date;
alter table award_item add column to_day date;
alter table award_item add column perform_within_days integer;
update award_item set relief = claim_type;
alter table award_item alter column relief set not null;

create table award_item_creditor (
    award_item_id bigint not null references award_item (id),
    party_id bigint not null references party (id),
    primary key (award_item_id, party_id)
);

-- 补充责任: the first is liable first; a share is what each of them owes for itself (各自).
create table award_item_debtor (
    award_item_id bigint not null references award_item (id),
    ordinal integer not null,
    party_id bigint not null references party (id),
    share numeric(14, 2),
    primary key (award_item_id, party_id)
);

insert into award_item_creditor (award_item_id, party_id) select id, party_id from award_item;
insert into award_item_debtor (award_item_id, ordinal, party_id)
select i.id, d.ordinal, d.id
from award_item i
join party c on c.id = i.party_id
join party d on d.registration_number = c.registration_number
    and d.side = case when c.side = 'APPLICANT' then 'RESPONDENT' else 'APPLICANT' end
where i.ruling <> 'DISMISSED';
update award_item set liability = 'SOLE'
where (select count(*) from award_item_debtor d where d.award_item_id = award_item.id) = 1;
update award_item set party_id = null;

-- 先予执行 names its debtors in the same way.
alter table advance_execution add column liability varchar(16);
alter table advance_execution add column perform_within_days integer;
create table advance_execution_debtor (
    execution_id bigint not null references advance_execution (id),
    ordinal integer not null,
    party_id bigint not null references party (id),
    share numeric(14, 2),
    primary key (execution_id, party_id)
);
