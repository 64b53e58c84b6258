-- A paper keeps the facts that stand in it and the wording that it was printed with.
alter table document add column facts text;
alter table document add column wording_id bigint;
alter table house_paper add column facts text;
alter table house_paper add column wording_id bigint;
