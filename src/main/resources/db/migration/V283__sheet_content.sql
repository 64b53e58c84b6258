-- what a sheet said when it was registered, keyed: the same sheet sent twice is one case, another one on the same page is not
alter table registration_sheet add column content_mark varchar(80);
