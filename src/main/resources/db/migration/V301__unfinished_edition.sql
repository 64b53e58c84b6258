-- which keeping of the form this is: a second window of the same form does not write over what it has not seen
alter table unfinished_form add column edition varchar(80);
