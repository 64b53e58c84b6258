-- 请求由谁提出、针对谁. A claim without a row is made by the whole of its side, or against the whole of the other one,
-- whoever joins it later included.
create table claim_claimant (
    claim_id bigint not null references claim (id),
    party_id bigint not null references party (id),
    primary key (claim_id, party_id)
);

create table claim_respondent (
    claim_id bigint not null references claim (id),
    party_id bigint not null references party (id),
    primary key (claim_id, party_id)
);
