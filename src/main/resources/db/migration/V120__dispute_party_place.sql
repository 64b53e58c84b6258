-- 当事人的进出: whose place a party took, and how and when one left a case that goes on for the others.
alter table party add column left_on date;
alter table party add column left_by varchar(24);
alter table party add column succeeds_id bigint references party (id);
alter table party add column succession_basis varchar(32);
