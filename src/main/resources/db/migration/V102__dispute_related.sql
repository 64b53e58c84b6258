-- what the handler answers on record to what was found
alter table finding add column answer varchar(2000);
alter table finding add column answered_by varchar(64);
alter table finding add column answered_on date;

-- registering asks for other cases of the same firm
create index party_credit_code on party (credit_code);
-- and for other cases of a party of the same name
create index party_name on party (name);
