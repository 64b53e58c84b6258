-- the cases in which somebody acts for a party, by the number on the paper that is shown
create index agent_identity on agent (identity_hash);
