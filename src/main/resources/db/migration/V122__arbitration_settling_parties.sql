-- 部分当事人之间的调解: who agreed, where that is not everybody; no row where all did.
create table arbitral_mediation_party (
    mediation_id bigint not null references arbitral_mediation (id),
    party_id bigint not null references party (id),
    primary key (mediation_id, party_id)
);
