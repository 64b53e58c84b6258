-- 同意委托调解: each party's own, with its own day (规则69, 70)
create table entrustment_consent (
    entrustment_id bigint not null references entrustment (id),
    party_id bigint not null references party (id),
    consented_on date not null,
    primary key (entrustment_id, party_id)
);
