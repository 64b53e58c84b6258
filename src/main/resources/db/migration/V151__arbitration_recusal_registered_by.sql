-- who put the recusal on record, and so does not decide on it; unknown for those of before
alter table recusal add column registered_by varchar(64);
